# ==== right
def trips_and_users(account, ride):
    blocked = account.loc[account["blocked"].fillna(False), "id"]
    good = ride[~ride["passenger_id"].isin(blocked) & ~ride["driver_id"].isin(blocked)]
    good = good[good["day"].between("2024-05-01", "2024-05-03")]
    cancelled = (good["status"] != "completed").astype(float)
    return cancelled.groupby(good["day"]).mean().round(2).rename("rate").reset_index()
# ==== wrong WA
def trips_and_users(account, ride):
    free = account.loc[account["blocked"] == False, "id"]
    good = ride[ride["passenger_id"].isin(free) & ride["driver_id"].isin(free)]
    good = good[good["day"].between("2024-05-01", "2024-05-03")]
    cancelled = good["status"].str.startswith("cancelled").astype(float)
    return cancelled.groupby(good["day"]).mean().round(2).rename("rate").reset_index()
