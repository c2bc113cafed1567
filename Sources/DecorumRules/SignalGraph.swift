/// Which signal uses which: finds circles, and everything that rests on a broken one.
struct SignalGraph {
  var edges: [[Int]]
  var broken: Set<Int> = []

  init(count: Int) { edges = Array(repeating: [], count: count) }

  /// Each circle once, from its first member in file order.
  func cycles() -> [[Int]] {
    var found: [[Int]] = []
    var state = [Int](repeating: 0, count: edges.count)  // 0 new, 1 on the path, 2 done
    var path: [Int] = []
    func visit(_ node: Int) {
      state[node] = 1
      path.append(node)
      for next in edges[node] {
        if state[next] == 0 {
          visit(next)
        } else if state[next] == 1, let start = path.firstIndex(of: next) {
          found.append(Array(path[start...]))
        }
      }
      path.removeLast()
      state[node] = 2
    }
    for node in edges.indices where state[node] == 0 { visit(node) }
    return found
  }

  /// The broken signals and all that use them, directly or not.
  func unusable() -> Set<Int> {
    var bad = broken
    var changed = true
    while changed {
      changed = false
      for (node, uses) in edges.enumerated()
      where !bad.contains(node) && uses.contains(where: bad.contains) {
        bad.insert(node)
        changed = true
      }
    }
    return bad
  }
}
