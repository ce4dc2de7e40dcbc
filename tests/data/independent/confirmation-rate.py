# ==== right
def confirmation_rate(couriers, offers):
    answered = offers.dropna(subset=["answer"])
    rates = (answered["answer"] == "accepted").astype(float).groupby(answered["courier_id"]).mean()
    return pd.DataFrame({"courier_id": couriers["id"], "rate": couriers["id"].map(rates).fillna(0)})


# ==== wrong WA
def confirmation_rate(couriers, offers):
    accepted = (offers["answer"] == "accepted").fillna(False).astype(float)
    rates = accepted.groupby(offers["courier_id"]).mean()
    return pd.DataFrame({"courier_id": couriers["id"], "rate": couriers["id"].map(rates).fillna(0)})
