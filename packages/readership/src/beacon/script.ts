// The beacon as a script of its own: <script src="beacon.js" defer data-collector="https://reads.example.cn" data-work="…"></script>
// Built as one file that works with and without type="module". Where the page lacks the attributes it does nothing.
import { type BeaconOptions, startBeacon } from './beacon.ts';

const script = document.querySelector<HTMLElement>('script[data-collector]');
if (script) {
  const { collector, work, place, text } = script.dataset;
  if (collector && work) {
    startBeacon({
      collector,
      work,
      place: place as BeaconOptions['place'],
      text: text ? document.querySelector(text) : null,
    });
  }
}
