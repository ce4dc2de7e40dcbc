# ==== right
def friend_requests_ii_who_has_the_most_friends(friend_request):
    accepted = friend_request.dropna(subset=["accepted_on"])
    ends = pd.concat([accepted["requester_id"], accepted["accepter_id"]])
    counts = ends.value_counts()
    best = counts[counts == counts.max()]
    return pd.DataFrame({"id": best.index, "friends": best.values})
# ==== wrong WA
def friend_requests_ii_who_has_the_most_friends(friend_request):
    accepted = friend_request[friend_request["accepted_on"].notna()]
    ends = pd.concat([accepted["requester_id"], accepted["accepter_id"]])
    counts = ends.value_counts().head(1)
    return pd.DataFrame({"id": counts.index, "friends": counts.values})
