import DecorumBase
import DecorumReaders
import DecorumRules
import DecorumTime
import DecorumYAML

/// Makes a table of the configured inputs; formats and zones that nobody knows are reported.
extension SetupLoader {
  mutating func inputs() -> InputTable {
    var table = InputTable()
    table.base = configPath.map(Setup.folder) ?? "."
    for (number, override) in config.overrides.enumerated() where !override.files.isEmpty {
      table.overrides[number] = override.files.map(\.value)
    }
    for input in config.inputs {
      var entry = InputTable.Entry(globs: input.files.map(\.value))
      entry.platform = input.platform
      entry.account = input.account
      entry.kind = input.kind
      entry.scheduler = input.scheduler
      entry.dateOrder = input.dateOrder
      entry.map = input.map
      if let format = input.format {
        if ReaderDetection.formats.contains(format.value) {
          entry.format = format.value
        } else {
          report(
            "config/type", "there is no input format \"\(format.value)\"", at: format.span,
            help: Suggestions.help(for: format.value, among: ReaderDetection.formats))
        }
      }
      if let name = input.timezone {
        entry.zone = TimeZoneDatabase.zone(named: name.value)
        if entry.zone == nil { unknownZone(name.value, at: name.span) }
      }
      table.entries.append(entry)
    }
    return table
  }
}
