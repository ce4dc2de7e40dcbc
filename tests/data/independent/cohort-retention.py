# ==== right
def cohort_retention(users, logins):
    both = users.merge(logins, left_on="id", right_on="user_id", how="left")
    age = (both["day"] - both["signed_up"]).dt.days
    came_back = both.loc[age.between(7, 13), "id"].unique()
    cohorts = users.assign(month=users["signed_up"].dt.strftime("%Y-%m"), back=users["id"].isin(came_back))
    result = cohorts.groupby("month").agg(users=("id", "count"), retention=("back", "mean")).reset_index()
    return result.sort_values("month")


# ==== wrong WA
def cohort_retention(users, logins):
    both = users.merge(logins, left_on="id", right_on="user_id", how="left")
    both["back"] = (both["day"] - both["signed_up"]).dt.days.between(7, 13)
    both["month"] = both["signed_up"].dt.strftime("%Y-%m")
    result = both.groupby("month").agg(users=("id", "nunique"), retention=("back", "mean")).reset_index()
    return result.sort_values("month")
