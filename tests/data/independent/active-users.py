# ==== right
def active_users(users, logins):
    days = logins.drop_duplicates().sort_values(["user_id", "day"])
    third = days.groupby("user_id")["day"].shift(-2)
    active = days.loc[(third - days["day"]) == pd.Timedelta(days=2), "user_id"]
    return users.loc[users["id"].isin(active), ["id", "name"]]
# ==== wrong WA
def active_users(users, logins):
    days = logins.sort_values(["user_id", "day"])
    third = days.groupby("user_id")["day"].shift(-2)
    active = days.loc[(third - days["day"]) == pd.Timedelta(days=2), "user_id"]
    return users.loc[users["id"].isin(active), ["id", "name"]]
# ==== wrong WA
def active_users(users, logins):
    days = logins.drop_duplicates().groupby("user_id")["day"].count()
    active = days[days >= 3].index
    return users.loc[users["id"].isin(active), ["id", "name"]]
