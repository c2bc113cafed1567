/// Numbers for what stored rules and signals call by name, given while they are read: so nothing that is
/// read has to be walked over again for what it leads to, or copied to be linked.
///
/// Signals are numbered as they are first named, and are to stand in the book in that order. Tables have
/// the numbers of their files. A class, because the readers of all files share it.
final class PackNames {
  /// `pack:name`, in the order of their numbers.
  private(set) var signals: [String] = []
  private var signalNumbers: [String: Int] = [:]
  private let labelNumbers: [String: Int]
  private let profileNumbers: [String: Int]
  /// Whether every table that was named is there.
  private(set) var knowsAllTables = true

  /// - Parameters:
  ///   - labels: the tables of labels, as they are to stand in the book.
  ///   - profiles: those of profiles.
  init(labels: [(pack: String, name: String)], profiles: [(pack: String, name: String)]) {
    labelNumbers = Linker.indexed(labels)
    profileNumbers = Linker.indexed(profiles)
  }

  func signal(_ name: String, in pack: String) -> Int {
    let name = Linker.qualified(name, in: pack)
    if let known = signalNumbers[name] { return known }
    signals.append(name)
    signalNumbers[name] = signals.count - 1
    return signals.count - 1
  }

  func labels(_ name: String, in pack: String) -> Int { table(name, in: pack, labelNumbers) }
  func profiles(_ name: String, in pack: String) -> Int { table(name, in: pack, profileNumbers) }

  private func table(_ name: String, in pack: String, _ numbers: [String: Int]) -> Int {
    if let number = numbers[Linker.qualified(name, in: pack)] { return number }
    knowsAllTables = false
    return -1
  }
}
