/// How long a name is once it is written in ASCII (RFC 3492). Links whose labels pass 63 letters are
/// none to X, whatever they look like.
enum Punycode {
  /// Full stops of other scripts divide a label once more.
  static func lengthOfLabel(_ label: [UInt32]) -> Int {
    let parts = label.split(omittingEmptySubsequences: false) {
      $0 == 0x3002 || $0 == 0xFF0E || $0 == 0xFF61
    }
    return parts.reduce(parts.count - 1) { $0 + length(Array($1)) }
  }

  private static func length(_ part: [UInt32]) -> Int {
    let basic = part.count { $0 < 0x80 }
    if basic == part.count { return part.count }
    // Nobody asks how much too long a label is.
    if part.count > 63 { return part.count }
    var length = 4 + basic + (basic > 0 ? 1 : 0)
    var (n, delta, bias, handled) = (128, 0, 72, basic)
    while handled < part.count {
      let next = Int(part.filter { $0 >= n }.min() ?? 0)
      delta += (next - n) * (handled + 1)
      n = next
      for value in part {
        if value < n { delta += 1 }
        guard value == n else { continue }
        length += digits(of: delta, bias)
        bias = adapted(delta, handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      n += 1
    }
    return length
  }

  private static func digits(of delta: Int, _ bias: Int) -> Int {
    var q = delta
    var k = 36
    var count = 1
    while true {
      let t = min(max(k - bias, 1), 26)
      if q < t { return count }
      q = (q - t) / (36 - t)
      k += 36
      count += 1
    }
  }

  private static func adapted(_ delta: Int, _ points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var k = 0
    while delta > 455 {
      delta /= 35
      k += 36
    }
    return k + 36 * delta / (delta + 38)
  }
}
