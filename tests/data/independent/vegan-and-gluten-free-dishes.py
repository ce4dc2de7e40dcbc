# ==== right
def vegan_and_gluten_free_dishes(dishes):
    chosen = dishes["is_vegan"].fillna(False) & ~dishes["has_gluten"].fillna(True)
    return dishes[chosen][["name"]]


# ==== wrong WA
def vegan_and_gluten_free_dishes(dishes):
    chosen = dishes[dishes["is_vegan"].fillna(False)]
    return chosen[~chosen["has_gluten"].fillna(False)][["name"]]
