import Foundation
import TestSupport
import Testing

/// `check --quiet`: findings and faults, and nothing that sums up.
@Suite(.enabled(if: Binary.path != nil, "the program was not built"))
struct QuietTests {
  private let decorum: Binary
  private static let now = "--now=2026-11-21T10:00:00Z"

  init() throws {
    let folder = try ScratchFolder()
    decorum = Binary(folder: folder)
    try folder.write("good.txt", "How do you keep your tent dry? We answer below.")
    try folder.write("bad.txt", BadInputTests.post)
    try folder.write("cut.json", "[{\"text\": \"One\"}, {\"te")
  }

  @Test func whatIsFoundIsPrintedAlone() throws {
    let loud = try decorum("check", Self.now, "bad.txt")
    let quiet = try decorum("check", Self.now, "-q", "bad.txt")
    #expect(quiet.code == 1 && loud.code == 1 && quiet.errors.isEmpty)
    #expect(loud.output.hasPrefix(quiet.output) && quiet.output.contains("error["))
    let rest = loud.output.dropFirst(quiet.output.count)
    #expect(rest.contains(" in 1 file: ") && rest.split(separator: "\n").count == 1)
  }

  @Test func aCleanRunPrintsNothing() throws {
    let quiet = try decorum("check", Self.now, "--quiet", "good.txt")
    #expect(quiet.code == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
  }

  @Test func whyARunFailedIsSaidAllTheSame() throws {
    let quiet = try decorum("check", Self.now, "--quiet", "cut.json")
    #expect(quiet.code == 2 && quiet.output.contains("error[input/"))
    #expect(!quiet.output.contains(" in 1 file: "))
    #expect(quiet.output.split(separator: "\n").last?.contains("could not be read") == true)
  }

  @Test func quietAndVerboseExcludeEachOther() throws {
    let answer = try decorum("check", "--quiet", "--verbose", "good.txt")
    #expect(answer.code == 2 && answer.errors.contains("exclude each other"))
  }
}
