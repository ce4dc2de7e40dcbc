# ==== right
def biggest_single_number(tickets):
    single = tickets["number"].drop_duplicates(keep=False)
    return pd.DataFrame({"number": [single.max()]})
# ==== right
def biggest_single_number(tickets):
    counts = tickets["number"].value_counts()
    once = counts[counts == 1].index
    return pd.DataFrame({"number": [max(once) if len(once) else None]})
# ==== wrong WA
def biggest_single_number(tickets):
    single = tickets["number"].drop_duplicates(keep="first")
    return pd.DataFrame({"number": [single.max()]})
# ==== wrong WA
def biggest_single_number(tickets):
    counts = tickets["number"].value_counts().reset_index()
    single = counts[counts["count"] == 1].sort_values("number", ascending=False)
    return single[["number"]].head(1)
