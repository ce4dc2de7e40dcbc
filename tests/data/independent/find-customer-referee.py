# ==== right
def find_customer_referee(members):
    return members.loc[members["referred_by"].fillna(0) != 1, ["name"]]


# ==== wrong WA
def find_customer_referee(members):
    return members.query("referred_by != 1 and referred_by.notna()")[["name"]]


# ==== wrong WA
def find_customer_referee(members):
    others = members[members["referred_by"].isna() | (members["referred_by"] > 1)]
    return others[["name"]].drop_duplicates()
