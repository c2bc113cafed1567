/// Why facts of posts are open, each reason once: thousands of posts share it.
struct OpenReasons {
  /// By fact; few have more than one.
  private var known: [[Box<PostFacts.OpenReason>]] = []

  /// - Parameter fact: the number of the fact that is open.
  mutating func shared(_ reason: PostFacts.OpenReason, of fact: Int) -> Box<PostFacts.OpenReason> {
    while known.count <= fact { known.append([]) }
    if let box = known[fact].first(where: { $0.value == reason }) { return box }
    let box = Box(reason)
    known[fact].append(box)
    return box
  }
}
