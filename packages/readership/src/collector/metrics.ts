/** Counters of this process since it started, in Prometheus' text format. Nothing in them points to a person. */
export interface Metrics {
  readonly add: (name: MetricName, labels: Readonly<Record<string, string>>, count?: number) => void;
  readonly text: (gauges: Readonly<Record<string, number>>) => string;
}

const help = {
  anchan_events_total: 'Views and reads by what became of them',
  anchan_refused_total: 'Requests turned away, by reason',
} as const;
type MetricName = keyof typeof help;

export function collectorMetrics(): Metrics {
  const counters = new Map<string, number>();
  return {
    add: (name, labels, count = 1) => {
      const pairs = Object.entries(labels).map(([label, value]) => `${label}="${value.replace(/["\\\n]/g, '_')}"`);
      const key = `${name}{${pairs.join(',')}}`;
      counters.set(key, (counters.get(key) ?? 0) + count);
    },
    text: (gauges) => {
      const lines = Object.entries(help).flatMap(([name, text]) => [
        `# HELP ${name} ${text}`,
        `# TYPE ${name} counter`,
        ...[...counters].filter(([key]) => key.startsWith(`${name}{`)).map(([key, value]) => `${key} ${value}`),
      ]);
      for (const [name, value] of Object.entries(gauges)) lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
      return `${lines.join('\n')}\n`;
    },
  };
}
