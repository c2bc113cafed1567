import ArgumentParser
import Decorum

/// How output looks, for every command that prints places.
struct OutputOptions: ParsableArguments {
  @Option(help: "When to colour: always, never or auto.")
  var color: ColorChoice = .auto

  @Option(help: "What columns count: chars, utf16 or bytes.")
  var columns: String = "chars"

  @Option(help: "Cells that a line may take; by default the terminal's, and none in a pipe.")
  var width: Int?

  func validate() throws {
    if !OutputLook.columnUnits.contains(columns) {
      throw ValidationError("--columns must be chars, utf16 or bytes, not \"\(columns)\"")
    }
    if let width, width < 20 { throw ValidationError("--width must be at least 20") }
  }

  var look: OutputLook {
    OutputLook(color: color.isOn(for: .output), columns: columns, width: width)
  }
}

/// `--color` > `NO_COLOR` > `CLICOLOR_FORCE` > the terminal.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case always, never, auto

  func isOn(for stream: StandardStream) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      func isSet(_ name: String) -> Bool {
        !(EnvironmentVariable.value(of: name) ?? "").isEmpty
      }
      if isSet("NO_COLOR") { return false }
      if isSet("CLICOLOR_FORCE"), EnvironmentVariable.value(of: "CLICOLOR_FORCE") != "0" {
        return true
      }
      return stream.isTerminal && EnvironmentVariable.value(of: "TERM") != "dumb"
    }
  }
}

/// Which configuration and rules, for every command that loads rules.
struct RuleOptions: ParsableArguments {
  @Option(
    help: "The configuration to use instead of the one above the files.",
    completion: .configuration)
  var config: String?

  @Option(
    help: "Run only these rules or families, separated by commas.", completion: .rulesAndFamilies)
  var select: String?

  @Option(help: "Leave these rules or families out.", completion: .rulesAndFamilies)
  var ignore: String?

  @Option(
    help: "Whose duties to ask for: us, uk, de, fr, it, es, eu, separated by commas.",
    completion: .several(of: NameCompletion.markets))
  var market: String?

  @Option(help: "The instant that counts as now, RFC 3339; by default the system clock's.")
  var now: String?

  func settings() throws -> RunSettings {
    var settings = RunSettings()
    settings.configPath = config
    settings.select = words(select)
    settings.ignore = words(ignore)
    if let fault = settings.setMarkets(words(market)) { throw ValidationError(fault) }
    guard settings.setNow(now) else {
      throw ValidationError(
        "--now must be RFC 3339 with an offset, such as 2026-11-21T10:00:00+01:00, not \"\(now ?? "")\""
      )
    }
    return settings
  }

  private func words(_ list: String?) -> [String] { CommaList.words(list) }
}

extension ArgumentHelp {
  /// Of every command that judges posts by rules as they are on disk.
  static let noCache: ArgumentHelp =
    "Read your own rules anew, and keep nothing of them for the next run."
}

enum CommaList {
  static func words(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map { word in
      var word = word
      while word.first == " " { word.removeFirst() }
      while word.last == " " { word.removeLast() }
      return String(word)
    }.filter { !$0.isEmpty }
  }
}
