import { type Advice, rankOf, type SelfCheckResult } from '@anchan/core/self-check';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Hospital } from './host.ts';
import { type Tool, textOf, type Words } from './tool.ts';
import { actionOf, levelOf } from './urgency.ts';
import { type Locale, say } from './words.ts';

type Result = SelfCheckResult<unknown, Words>;

/** What must be done now, before anything else; stands above the questions as soon as one sign is ticked. */
export function redFlagBox({ redFlags }: Result, hospital: Hospital, tool: Tool, locale: Locale): TemplateResult {
  const [first] = redFlags;
  if (first === undefined) return html``;
  const action = tool.actionOf?.(first.urgency, locale) ?? actionOf(first.urgency, locale);
  return html`<section class="danger stack" role="alert" part="danger">
    <h3>${levelOf(first.urgency, locale)}</h3>
    <p>${action}</p>
    <ul>
      ${redFlags.map(({ text, id }) => html`<li class="said">${textOf(text, locale, id, tool.labels)}</li>`)}
    </ul>
    ${calls(hospital, locale, true)}
  </section>`;
}

/** The numbers to dial: 120 first, then what the hospital gave. */
function calls(hospital: Hospital, locale: Locale, urgent = false): TemplateResult {
  const { name, telephone, rescueCenter, rescueTelephone, appointment } = hospital;
  const dial = (number: string): string => `tel:${number.replace(/[^\d+,]/g, '')}`;
  return html`<div class="row" part="calls">
    ${urgent ? html`<a class="button call" href="tel:120">${say('call120', locale)}</a>` : nothing}
    ${telephone ? html`<a class="button" href=${dial(telephone)}>${say('callHospital', locale)} ${name ?? telephone}</a>` : nothing}
    ${
      rescueCenter && urgent
        ? html`<p>
          ${say('rescueCenter', locale)} ${rescueCenter}
          ${rescueTelephone ? html`<a class="link" href=${dial(rescueTelephone)}>${rescueTelephone}</a>` : nothing}
        </p>`
        : nothing
    }
    ${
      appointment && !urgent
        ? html`<a class="button" href=${appointment} target="_blank" rel="noopener">${say('book', locale)}</a>`
        : nothing
    }
  </div>`;
}

function adviceItem({ id, urgency, text, verified }: Advice<Words>, tool: Tool, locale: Locale): TemplateResult {
  return html`<li class="advice" data-urgency=${urgency}>
    <span class="label">${levelOf(urgency, locale)}</span>
    <p class="said">${textOf(text, locale, id, tool.labels)}</p>
    ${verified === false ? html`<p class="muted">${say('unverified', locale)}</p>` : nothing}
  </li>`;
}

/** Everything a result says: what was found, what is missing, what to do by when, and what always holds. */
export function resultView(
  result: Result,
  tool: Tool,
  hospital: Hospital,
  locale: Locale,
  missing: readonly { readonly text: string; readonly go: () => void }[],
): TemplateResult {
  const { value, advice, redFlags, always } = result;
  const isUrgent = redFlags.length > 0;
  return html`
    ${redFlagBox(result, hospital, tool, locale)}
    ${
      missing.length > 0
        ? html`<section class="stack" part="missing">
            <h3>${say('stillOpen', locale)}</h3>
            <ul>
              ${missing.map(({ text, go }) => html`<li><button class="link" @click=${go}>${text}</button></li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${value !== null && tool.draw && !isUrgent ? html`<section part="value">${tool.draw(value, locale)}</section>` : nothing}
    ${
      advice.length > 0
        ? html`<section class="stack" part="advice">
            <h3>${say('whatToDo', locale)}</h3>
            <ul class="stack">
              ${advice.map((line) => adviceItem(line, tool, locale))}
            </ul>
            ${
              isUrgent
                ? nothing
                : calls(
                    hospital,
                    locale,
                    advice.some(({ urgency }) => rankOf(urgency) <= 2),
                  )
            }
          </section>`
        : nothing
    }
    <section class="stack muted" part="always">
      ${always.map((text) => html`<p>${textOf(text, locale)}</p>`)}
      <p>${say('unreviewed', locale)}</p>
    </section>
  `;
}
