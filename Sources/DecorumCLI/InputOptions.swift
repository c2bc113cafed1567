import ArgumentParser
import Decorum

/// How posts are read, for every command that reads some.
struct InputOptions: ParsableArguments {
  @Option(help: "What standard input would be called as a file.")
  var stdinFilename: String?

  @Option(
    help: "How to read the input: text, markdown, csv, json or ndjson.",
    completion: .list(NameCompletion.inputFormats))
  var inputFormat: String?

  @Option(
    help: "The platform of posts that do not say; one check for each, separated by commas.",
    completion: .several(of: NameCompletion.platforms))
  var platform: String?

  @Option(help: "The account of posts that do not say.")
  var account: String?

  @Option(
    help: "The kind of posts that do not say: post, reply, repost, dm, invite, story, comment.",
    completion: .list(NameCompletion.kinds))
  var kind: String?

  @Option(help: "The time of posts that do not say, RFC 3339.")
  var at: String?

  @Option(help: "The time zone of times without an offset.")
  var timezone: String?

  @Option(
    help: "How dates of three numbers are written: dmy, mdy or ymd.",
    completion: .list(NameCompletion.dateOrders))
  var dateOrder: String?

  @Option(
    help: "Which column or key holds which field, as text=Caption,time='Publish date'; repeatable.")
  var map: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: "Archives to compare with: only what the checked posts cause is reported.",
    completion: .file())
  var history: [String] = []

  func apply(to settings: inout RunSettings) throws {
    settings.stdinName = stdinFilename
    settings.inputFormat = inputFormat
    settings.timezone = timezone
    settings.history = history
    if let fault = settings.setDateOrder(dateOrder) ?? settings.setFormat(inputFormat)
      ?? settings.setMap(map)
      ?? settings.setDefaults(
        platforms: CommaList.words(platform), account: account, kind: kind, at: at)
    {
      throw ValidationError(fault)
    }
  }
}
