# ==== right
def day_1_retention(logins):
    first = logins.groupby("player_id")["day"].transform("min")
    back = logins.loc[logins["day"] == first + pd.Timedelta(days=1), "player_id"].nunique()
    players = logins["player_id"].nunique()
    return pd.DataFrame({"retention": [round(back / players, 2) if players else 0.0]})


# ==== wrong WA
def day_1_retention(logins):
    days = logins.drop_duplicates().sort_values(["player_id", "day"])
    step = days.groupby("player_id")["day"].diff()
    back = days.loc[step == pd.Timedelta(days=1), "player_id"].nunique()
    players = days["player_id"].nunique()
    return pd.DataFrame({"retention": [round(back / players, 2) if players else 0.0]})
