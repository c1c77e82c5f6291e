"""Fails when a figure of the extraction score (JSON on standard input) lies below its bar."""
import json
import sys

BARS = {
    'title': 1.0, 'date': 1.0, 'source': 1.0, 'people_f1': 1.0, 'body_f1': 0.99, 'caption_f1': 0.98,
    'dates_f1': 0.97, 'events_f1': 0.95, 'statements_f1': 0.95,
}

total = json.load(sys.stdin)['total']
below = [f'{name} = {total[name]:.3f}, below {bar}' for name, bar in BARS.items() if total[name] < bar]
if total['loose_mentions']:
    below.append(f"loose mentions = {total['loose_mentions']}")
print('\n'.join(below) or 'The extraction score holds its bars.')
sys.exit(bool(below))
