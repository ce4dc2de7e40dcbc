# ==== right
def running_total(games):
    daily = games.assign(points=games["points"].fillna(0)).groupby(["player_id", "day"], as_index=False)["points"].sum()
    daily["running_total"] = daily.groupby("player_id")["points"].cumsum()
    return daily.sort_values(["player_id", "day"])[["player_id", "day", "running_total"]]


# ==== wrong WA
def running_total(games):
    ordered = games.sort_values(["player_id", "day"])
    ordered["running_total"] = ordered["points"].fillna(0).groupby(ordered["player_id"]).cumsum()
    return ordered[["player_id", "day", "running_total"]]
