# ==== right
def user_sessions(events):
    e = events.sort_values(["user_id", "happened_at"])
    pause = e.groupby("user_id")["happened_at"].diff()
    e["session"] = (pause.isna() | (pause > pd.Timedelta(minutes=30))).cumsum()
    out = e.groupby(["user_id", "session"]).agg(
        started_at=("happened_at", "min"), ended_at=("happened_at", "max"), events=("happened_at", "size")
    )
    return out.reset_index().drop(columns="session")
# ==== wrong WA
def user_sessions(events):
    e = events.sort_values(["user_id", "happened_at"])
    pause = e["happened_at"].diff()
    e["session"] = (pause > pd.Timedelta(minutes=30)).cumsum()
    out = e.groupby("session").agg(
        user_id=("user_id", "first"),
        started_at=("happened_at", "min"), ended_at=("happened_at", "max"), events=("happened_at", "size")
    )
    return out.reset_index(drop=True)
# ==== wrong WA
def user_sessions(events):
    e = events.sort_values(["user_id", "happened_at"])
    pause = e.groupby("user_id")["happened_at"].diff()
    e["session"] = (pause.isna() | (pause >= pd.Timedelta(minutes=30))).cumsum()
    out = e.groupby(["user_id", "session"]).agg(
        started_at=("happened_at", "min"), ended_at=("happened_at", "max"), events=("happened_at", "size")
    )
    return out.reset_index().drop(columns="session")
