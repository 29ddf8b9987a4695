import type { APIRoute, GetStaticPaths } from 'astro';
import { type ExpertTable, expertTables } from '../../../tools/rules/tables/tables.ts';

export const getStaticPaths = (() =>
  expertTables.map((table) => ({ params: { table: table.id }, props: { table } }))) satisfies GetStaticPaths;

/** A whole table for programs. */
export const GET: APIRoute = ({ props }) =>
  new Response((props.table as ExpertTable).json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
