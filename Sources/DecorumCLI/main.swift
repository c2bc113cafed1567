print("decorum")
