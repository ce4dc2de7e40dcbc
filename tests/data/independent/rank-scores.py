# ==== right
def rank_scores(scores):
    out = scores.dropna(subset=["score"])[["score"]]
    out["rank"] = out["score"].rank(method="dense", ascending=False).astype("Int64")
    return out.sort_values("score", ascending=False)
# ==== wrong WA
def rank_scores(scores):
    out = scores.dropna(subset=["score"])[["score"]]
    out["rank"] = out["score"].rank(method="min", ascending=False).astype("Int64")
    return out.sort_values("score", ascending=False)
# ==== wrong WA
def rank_scores(scores):
    out = scores[["score"]].dropna().drop_duplicates().sort_values("score", ascending=False)
    out["rank"] = range(1, len(out) + 1)
    return out
