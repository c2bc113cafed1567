/// Why facts of posts are open, each reason once: thousands of posts share it.
struct OpenReasons {
  private var known: Set<Box<PostFacts.OpenReason>> = []
  /// By fact, that of the last post for which it was open: the next one's is nearly always the same.
  private var last: [Box<PostFacts.OpenReason>?] = []

  /// - Parameter fact: the number of the fact that is open.
  mutating func shared(_ reason: PostFacts.OpenReason, of fact: Int) -> Box<PostFacts.OpenReason> {
    while last.count <= fact { last.append(nil) }
    if let box = last[fact], box.value == reason { return box }
    let box = known.insert(Box(reason)).memberAfterInsert
    last[fact] = box
    return box
  }
}
