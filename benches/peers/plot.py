"""Processor time over length, as an SVG that can be read on light ground and on dark."""
import math
from html import escape

LIMIT = 60.0  # seconds; nothing is waited for longer
WIDTH, HEIGHT = 860, 470
LEFT, RIGHT, TOP, BOTTOM = 74, 196, 26, 52
INK = "#7d8792"  # as far from white as from black, like the colours below
COLOURS = ("#2f81f7", "#d9822b", "#2da44e", "#a371f7")
LABEL_HEIGHT = 18
LENGTHS = ((1 << 10, "1 KB"), (4 << 10, "4 KB"), (25 << 10, "25 KB"), (100 << 10, "100 KB"), (250 << 10, "250 KB"), (1 << 20, "1 MB"))
TIMES = ((1e-5, "10 µs"), (1e-4, "100 µs"), (1e-3, "1 ms"), (1e-2, "10 ms"), (0.1, "100 ms"), (1, "1 s"), (10, "10 s"), (LIMIT, "1 min"))


def plot(times):
    """Draws, for each name, its pairs of bytes and seconds; `None` for seconds is a text that was given up."""
    least = min(seconds for line in times.values() for _, seconds in line if seconds)
    bottom = max(second for second, _ in TIMES if second <= least)
    x = scale((LENGTHS[0][0], LENGTHS[-1][0]), (LEFT, WIDTH - RIGHT))
    y = scale((bottom, LIMIT * 1.5), (HEIGHT - BOTTOM, TOP))
    parts = [*grid(x, y, bottom)]
    ends = []
    for (name, line), colour in zip(times.items(), COLOURS):
        done = [(x(size), y(seconds)) for size, seconds in line if seconds]
        given_up = [(x(size), y(LIMIT)) for size, seconds in line if not seconds][:1]
        width = 3.5 if name == "nutgraf" else 2
        parts.append(polyline(done, colour, width))
        if given_up:
            parts.append(polyline([done[-1], given_up[0]], colour, width, ' stroke-dasharray="5 5"'))
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="{width + 1}" fill="{colour}"/>' for a, b in done]
        at = (done + given_up)[-1]
        label = f"{name}: over a minute" if given_up else f"{name}: {spoken(line[-1][1])}"
        ends.append([at[1], at[0], label, colour, name == "nutgraf"])
    parts += labels(ends)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        'font-family="-apple-system, Segoe UI, Helvetica, Arial, sans-serif" font-size="13">\n'
        "<title>The processor time that a summary takes, over the length of the text</title>\n" + "\n".join(parts) + "\n</svg>\n"
    )


def scale(values, pixels):
    """A logarithmic scale."""
    low, high = map(math.log, values)
    start, end = pixels
    return lambda value: start + (math.log(value) - low) / (high - low) * (end - start)


def grid(x, y, bottom):
    right = WIDTH - RIGHT
    for second, name in TIMES:
        if second >= bottom:
            yield f'<path d="M{LEFT} {y(second):.1f}H{right}" stroke="{INK}" stroke-opacity=".25"/>'
            yield f'<text x="{LEFT - 10}" y="{y(second) + 4.5:.1f}" fill="{INK}" text-anchor="end">{name}</text>'
    for size, name in LENGTHS:
        yield f'<path d="M{x(size):.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="{INK}" stroke-opacity=".25"/>'
        yield f'<text x="{x(size):.1f}" y="{HEIGHT - BOTTOM + 20}" fill="{INK}" text-anchor="middle">{name}</text>'
    middle = (LEFT + right) / 2
    yield f'<text x="{middle}" y="{HEIGHT - 10}" fill="{INK}" text-anchor="middle">length of the text</text>'
    yield f'<text x="{LEFT}" y="{TOP - 10}" fill="{INK}">processor time of a request, by HTTP</text>'


def polyline(points, colour, width, more=""):
    told = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
    return (
        f'<polyline points="{told}" fill="none" stroke="{colour}" stroke-width="{width}" '
        f'stroke-linejoin="round" stroke-linecap="round"{more}/>'
    )


def labels(ends):
    """A label at the end of each line, moved down where it would lie on another, and up from lines of the grid."""
    free = 0.0
    for y, x, text, colour, bold in sorted(ends):
        ends_early = x < WIDTH - RIGHT
        y = max(y - 9 if ends_early else y, free)
        free = y + LABEL_HEIGHT
        weight = ' font-weight="bold"' if bold else ""
        yield f'<text x="{x + 11:.1f}" y="{y + 4.5:.1f}" fill="{colour}"{weight}>{escape(text)}</text>'


def spoken(seconds):
    unit, size = next(unit for unit in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)) if seconds >= unit[1])
    return f"{seconds / size:.2g} {unit}" if seconds / size < 100 else f"{seconds / size:.0f} {unit}"
