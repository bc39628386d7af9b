"""The questions of the benchmarks in numpy, as an analyst who knows it well would ask them.

Started as: numpy_peer.py FOLDER QUESTION WHICH, where WHICH is "stored" if previous days may be stored beforehand, else "fresh".
Columns and tables are read from files of FOLDER before anything is timed. Every form of the question is tried; all must
agree, and the quickest is kept. Then each line of the input is a request: "answer", or "time N" for the nanoseconds that N runs take.
"""

import sys
import time

import numpy as np

TRIES = 3
DAY_SECONDS = 86_400
DAY_BITS = 12


class Data:
    """What the files hold; columns as 32 and as 64 bits, since which is quicker depends on the form."""

    def __init__(self, folder):
        self.folder = folder
        self.first, self.last, self.no_day, self.no_time, self.teams, self.allowed = self.read("numbers", "<i8").tolist()
        self.span = self.last + 1 - self.first
        self.days32, self.days = self.both("days")
        # Of each window: the first day it sees, the day after its last, counted from the first of all.
        self.begins = self.read("begins", "<i4").astype(np.int64)
        self.ends = self.read("ends", "<i4").astype(np.int64)
        # Of each day: the first window that sees it, and the first that does not any more.
        self.enters = self.read("enters", "<i4").astype(np.int64)
        self.leaves = self.read("leaves", "<i4").astype(np.int64)
        # Of each day: the earliest earlier day that makes a referral a repeat, and the last timely day.
        self.reach = self.read("reach", "<i4").astype(np.int64)
        self.timely = self.read("timely", "<i4")
        self.met, self.missed, self.overdue, self.not_yet_due = self.read("weights", "<i8").tolist()
        self.open_assessed = np.where(self.timely < self.last, self.overdue, self.not_yet_due)
        self.open_decided = np.where(np.arange(self.span) < self.span - 1, self.overdue, self.not_yet_due)

    def read(self, name, kind):
        return np.fromfile(self.folder + "/" + name, dtype=kind)

    def both(self, name):
        column = self.read(name, "<i4")
        return column, column.astype(np.int64)

    def rolling(self, per_day):
        before = np.zeros(self.span + 1, dtype=np.int64)
        np.cumsum(per_day, out=before[1:])
        return before[self.ends] - before[self.begins]

    def per_day(self, days):
        return np.bincount(days, minlength=self.last + 1)[self.first :]

    def by_state(self, late, still_open, open_weights):
        place = (self.days - self.first) * 3
        place += late
        place += 2 * still_open
        counts = np.bincount(place, minlength=3 * self.span).reshape(self.span, 3)
        return self.rolling(counts[:, 0] * self.met + counts[:, 1] * self.missed + counts[:, 2] * open_weights)

    def by_mask(self, late, still_open, open_weights):
        all_days = self.per_day(self.days)
        late_days = self.per_day(self.days[late])
        open_days = self.per_day(self.days[still_open])
        met = all_days - late_days - open_days
        return self.rolling(met * self.met + late_days * self.missed + open_days * open_weights)


def referrals(data):
    def sorted_days():
        days = np.sort(data.days32)
        return np.searchsorted(days, data.ends + data.first) - np.searchsorted(days, data.begins + data.first)

    return {
        "bincount": lambda: data.rolling(data.per_day(data.days)),
        "bincount of 32 bits": lambda: data.rolling(data.per_day(data.days32)),
        "sort and searchsorted": sorted_days,
    }


def by_team(data):
    teams32, teams = data.both("teams")
    weights = np.arange(1, data.teams + 1)

    # The days on which some window begins or ends, of which the last day of all is one.
    edges = np.unique(np.concatenate((data.begins, data.ends)))
    begins = np.searchsorted(edges, data.begins)
    ends = np.searchsorted(edges, data.ends)

    def histogram(days, of_team):
        place = days - days.dtype.type(data.first)
        place *= days.dtype.type(data.teams)
        place += of_team
        return np.bincount(place, minlength=data.span * data.teams).reshape(data.span, data.teams)

    def each_day(days, of_team):
        before = np.zeros((data.span + 1, data.teams), dtype=np.int64)
        np.cumsum(histogram(days, of_team), axis=0, out=before[1:])
        return (before[data.ends] - before[data.begins]) @ weights

    def each_edge(days, of_team):
        before = np.zeros((edges.size, data.teams), dtype=np.int64)
        np.cumsum(np.add.reduceat(histogram(days, of_team), edges[:-1], axis=0), axis=0, out=before[1:])
        return (before[ends] - before[begins]) @ weights

    return {
        "running sums of every day": lambda: each_day(data.days, teams),
        "running sums of every day, 32 bits": lambda: each_day(data.days32, teams32),
        "running sums where windows begin and end": lambda: each_edge(data.days, teams),
        "running sums where windows begin and end, 32 bits": lambda: each_edge(data.days32, teams32),
    }


def packed(data, children):
    """Sorted by child and day: both in one number."""
    keys = children.astype(np.int64) << DAY_BITS
    keys |= data.days - data.first
    keys.sort()
    return keys >> DAY_BITS, keys & ((1 << DAY_BITS) - 1)


def packed_short(data, children):
    keys = children << np.int32(DAY_BITS)
    keys |= data.days32 - np.int32(data.first)
    keys.sort()
    return keys >> np.int32(DAY_BITS), keys & np.int32((1 << DAY_BITS) - 1)


def lexsorted(data, children):
    order = np.lexsort((data.days32, children))
    return children[order], data.days[order] - data.first


def orders(data, children):
    ways = {"sort of packed numbers": packed, "lexsort": lexsorted}
    if children.size and (int(children.max()) + 1) << DAY_BITS < 1 << 31:
        ways["sort of packed numbers, 32 bits"] = packed_short
    return ways


def previous(children, days):
    """The day before each of the same child, or -1."""
    before = np.empty_like(days)
    before[:1] = -1
    before[1:] = np.where(children[1:] == children[:-1], days[:-1], -1)
    return before


def previous_distinct(children, days):
    """The last earlier day of the same child, or -1: for events of one day the same."""
    starts = np.empty(days.size, dtype=bool)
    starts[:1] = True
    starts[1:] = (children[1:] != children[:-1]) | (days[1:] != days[:-1])
    at = np.flatnonzero(starts)
    earlier = previous(children[at], days[at])
    return earlier[np.cumsum(starts) - 1]


def distinct_children(data, days, before):
    windows = data.ends.size
    gone = np.empty(data.span + 1, dtype=np.int64)
    gone[0] = 0
    gone[1:] = data.leaves
    until = data.leaves[days]
    since = np.minimum(np.maximum(data.enters[days], gone[before + 1]), until)
    steps = np.bincount(since, minlength=windows + 1) - np.bincount(until, minlength=windows + 1)
    return np.cumsum(steps)[:windows]


def repeats(data, days, earlier):
    return data.rolling(np.bincount(days[earlier >= data.reach[days]], minlength=data.span))


def by_child(data, stored, before_of, answer):
    children = data.read("children", "<i4")
    if stored:
        of_child, days = packed(data, children)
        before = before_of(of_child, days)
        return {"previous days stored": lambda: answer(data, days, before)}

    def fresh(order):
        def run():
            of_child, days = order(data, children)
            return answer(data, days, before_of(of_child, days))

        return run

    return {name: fresh(order) for name, order in orders(data, children).items()}


def assessed(data):
    ends = data.read("authorised", "<i4")
    holidays = data.read("holidays", "<i4").astype(np.int64).astype("datetime64[D]")
    day = np.timedelta64(1, "D")

    def deadlines(by):
        late = ends > data.timely[data.days - data.first]
        return by(late, ends == data.no_day, data.open_assessed)

    def working_days():
        still_open = ends == data.no_day
        starts = data.days.astype("datetime64[D]") + day
        until = np.where(still_open, data.first, ends).astype(np.int64).astype("datetime64[D]") + day
        late = np.busday_count(starts, until, holidays=holidays) > data.allowed
        late &= ~still_open
        all_days = np.arange(data.first, data.last + 1).astype("datetime64[D]") + day
        waited = np.busday_count(all_days, np.datetime64(data.last, "D") + day, holidays=holidays)
        open_weights = np.where(waited > data.allowed, data.overdue, data.not_yet_due)
        return data.by_state(late, still_open, open_weights)

    return {
        "table of deadlines": lambda: deadlines(data.by_state),
        "table of deadlines, masks": lambda: deadlines(data.by_mask),
        "busday_count": working_days,
    }


def decided(data):
    received = data.read("received", "<i8")
    done = data.read("decided", "<i8")

    def hours(by):
        return by(done > received + DAY_SECONDS, done == data.no_time, data.open_decided)

    return {"states": lambda: hours(data.by_state), "masks": lambda: hours(data.by_mask)}


def open_assessments(data):
    ends32, ends = data.both("authorised")

    def steps(starts, stops):
        return np.cumsum(starts - stops)[data.ends - 1]

    return {
        "ends chosen": lambda: steps(data.per_day(data.days), data.per_day(ends[ends != data.no_day])),
        "blank ends put before all": lambda: steps(
            data.per_day(data.days), data.per_day(np.maximum(ends32, data.first - 1))
        ),
    }


def late_assessments(data):
    ends = data.read("authorised", "<i4")
    past = data.last + 1
    late = data.timely + 1

    def since_until():
        return late[data.days - data.first], np.where(ends == data.no_day, past, ends).astype(np.int64)

    def steps(since, until):
        starts = np.bincount(since - data.first, minlength=data.span + 1)
        stops = np.bincount(until - data.first, minlength=data.span + 1)
        return np.cumsum(starts - stops)[data.ends - 1]

    def chosen():
        since, until = since_until()
        beyond = since < until
        return steps(since[beyond], until[beyond])

    def cut():
        since, until = since_until()
        return steps(np.minimum(since, until), until)

    return {"late ones chosen": chosen, "nothing of those that are not": cut}


def forms(question, data, stored):
    if question == "REFERRALS":
        return referrals(data)
    if question == "CHILDREN":
        return by_child(data, stored, previous, distinct_children)
    if question == "REREFERRALS":
        return by_child(data, stored, previous_distinct, repeats)
    if question == "ASSESSED":
        return assessed(data)
    if question == "OPEN":
        return open_assessments(data)
    if question == "LATE":
        return late_assessments(data)
    if question == "DECIDED":
        return decided(data)
    if question in ("TEAMS", "TEAMS_DAILY"):
        return by_team(data)
    raise ValueError("no such question: " + question)


def best(ways):
    """The name and the form of the quickest; all must give one answer."""
    tried = []
    wanted = None
    for name, form in ways.items():
        for _ in range(TRIES):
            start = time.perf_counter_ns()
            answer = form()
            took = time.perf_counter_ns() - start
            tried.append((took, name))
        if wanted is not None and not np.array_equal(answer, wanted):
            raise ValueError("another answer: " + name)
        wanted = answer
    name = min(tried)[1]
    return name, ways[name]


def main(folder, question, which):
    ways = forms(question, Data(folder), which == "stored")
    name, form = best(ways)
    print("%s; best of %d tried, numpy %s" % (name, len(ways), np.__version__), flush=True)
    for line in sys.stdin:
        request = line.split()
        if request[0] == "answer":
            print(" ".join(str(number) for number in form().tolist()), flush=True)
        else:
            runs = int(request[1])
            start = time.perf_counter_ns()
            for _ in range(runs):
                form()
            print(time.perf_counter_ns() - start, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
