import DecorumArchives
import Testing

/// Members of good archives and of bad ones; a fault costs its member, and the others are read.
@Suite struct ArchiveMembersTests {
  @Test(arguments: ["gnu.tar", "pax.tar"]) func tarsOfAllKindsAreRead(name: String) throws {
    let reading = ArchiveReading(try Fixture.bytes(name))
    let deep = String(repeating: "d", count: 90) + "/" + String(repeating: "e", count: 90)
    #expect(reading.names == ["./outbox.json", "media_attachments/1.png", deep + "/bäcker.md"])
    #expect(reading.members.last?.bytes == Fixture.draft)
    #expect(reading.fault == nil)
  }

  @Test func aZipIsRead() throws {
    let reading = ArchiveReading(try Fixture.bytes("export.zip"))
    #expect(
      reading.said == [
        "data/: folder", "data/tweets.js: 191", "data/queue.csv: 113",
        "data/tweets_media/1.jpg: 503", "data/tweets_media/2.jpg: 503", "assets/app.js: 30",
        "__MACOSX/data/._tweets.js: 4", "bäcker.md: 31", "Your archive.html: 3",
        "data/README.txt: 17",
      ])
    #expect(reading.members[7].bytes == Fixture.draft)
  }

  @Test func aCompressedTarIsRead() throws {
    let packed = ArchiveReading(try Fixture.bytes("account.tar.gz"))
    #expect(packed.said == ["./outbox.json: 75", "media_attachments/1.png: 2004"])
  }

  /// Members that nobody asks for are passed over, wherever they stand.
  @Test(arguments: ["export.zip", "gnu.tar", "account.tar.gz"])
  func whatIsNotAskedForIsPassedOver(name: String) throws {
    let bytes = try Fixture.bytes(name)
    let whole = ArchiveReading(bytes)
    for wanted in whole.names {
      let one = ArchiveReading(bytes, taking: { $0 == wanted })
      #expect(one.names == whole.names && one.fault == nil)
      for (member, known) in zip(one.members, whole.members) {
        #expect(member.bytes == (member.name == wanted ? known.bytes : []))
      }
    }
  }

  @Test func oneCompressedFileIsRead() throws {
    let queue = ArchiveReading(try Fixture.bytes("queue.csv.gz"))
    #expect(queue.said == [": 113"])
    #expect(
      ArchiveReading(try Fixture.bytes("two-parts.csv.gz")).members[0].bytes
        == queue.members[0].bytes)
    #expect(ArchiveReading(try Fixture.bytes("nothing.gz")).said == [": 0"])
  }

  @Test(arguments: [
    ("wrong-sum.zip", "damaged(\"ZIP bad CRC: 0xd942feb7 should be 0x4030201\")"),
    ("wrong-bytes.zip", "damaged(\"ZIP decompression failed (-3)\")"),
    (
      "wrong-size.zip",
      "damaged(\"ZIP uncompressed data is wrong size (read 279, expected 10)\")"
    ),
  ]) func aDamagedMemberCostsItselfOnly(name: String, fault: String) throws {
    #expect(
      ArchiveReading(try Fixture.bytes(name)).said == [
        "first.md: 31", "wrong.md: \(fault)", "last.md: 31",
      ])
  }

  @Test func whatIsNotReadSaysWhy() throws {
    let said = ArchiveReading(try Fixture.bytes("hostile.zip")).said
    #expect(said.first == "good.md: 31" && said.last == "also-good.md: 31")
    #expect(said.contains("locked.md: encrypted"))
    #expect(said.contains("bzip.md: method(\"bzip\")"))
    #expect(said.contains("link.md: link"))
    let tar = ArchiveReading(try Fixture.bytes("hostile.tar")).said
    #expect(
      tar.suffix(5) == [
        "soft.md: link", "hard.md: link", "pipe.md: device", "zero.md: device", "also-good.md: 31",
      ])
  }

  @Test func compressedFilesAreNotUnpackedTwice() throws {
    #expect(ArchiveReading(try Fixture.bytes("twice.csv.gz")).fault == .nested)
    let stream = try GzipStream(packed(try Fixture.bytes("inner-zip.gz")))
    #expect(try stream.kind() == .zip)
  }

  @Test func aWrongSumIsNoticed() throws {
    let reading = ArchiveReading(try Fixture.bytes("wrong-sum.csv.gz"))
    #expect(reading.fault == .damaged("its sum is wrong"))
  }

  /// Every place where a copy may have been cut off says so; only what was whole before is kept.
  @Test(arguments: [
    "export.zip", "hostile.zip", "gnu.tar", "hostile.tar", "account.tar.gz", "queue.csv.gz",
  ]) func aCutIsNoticedAtEveryByte(name: String) throws {
    let bytes = try Fixture.bytes(name)
    let whole = ArchiveReading(bytes)
    // A tar may end with many blocks of zeros, of which the first is enough.
    let zeros = bytes.reversed().prefix { $0 == 0 }.count
    let end = name.hasSuffix("tar") ? (bytes.count - zeros + 511) / 512 * 512 + 512 : bytes.count
    for length in 0..<end {
      let reading = ArchiveReading(Array(bytes.prefix(length)))
      let isNoticed = reading.fault != nil || ArchiveKind(prefix: bytes.prefix(length)) == nil
      #expect(isNoticed, "\(name) cut at \(length): \(reading.said)")
      for (member, known) in zip(reading.members, whole.members) where member.fault == nil {
        #expect(member.bytes == known.bytes, "\(name) cut at \(length)")
      }
    }
    #expect(ArchiveReading(Array(bytes.prefix(end))).said == whole.said)
  }

  /// Any byte may be wrong: there is always an answer, and never a crash. A compressed file has a
  /// sum over all it holds, so that what is wrong there and changes anything is noticed.
  @Test(arguments: ["export.zip", "hostile.zip", "pax.tar", "account.tar.gz", "queue.csv.gz"])
  func anyByteMayBeWrong(name: String) throws {
    let bytes = try Fixture.bytes(name)
    let whole = ArchiveReading(bytes)
    for place in bytes.indices where bytes[place] != 0 || place % 64 == 0 {
      for flip: UInt8 in [0x01, 0xFF] {
        var changed = bytes
        changed[place] ^= flip
        let reading = ArchiveReading(changed)
        let isSame = reading.members.map(\.bytes) == whole.members.map(\.bytes)
        // The first ten bytes are the header, whose time and system mean nothing.
        if name.hasSuffix("gz"), place >= 10 {
          #expect(reading.fault != nil || isSame, "\(name) at \(place)")
        }
      }
    }
  }

  // MARK: Limits

  @Test func whatUnpacksTooWellIsNotRead() throws {
    #expect(
      ArchiveReading(try Fixture.bytes("bomb.zip")).said == [
        "a.md: 31", "bomb.md: packedTooTightly", "z.md: 31",
      ])
    // Passed over, it does no harm in a zip; in a compressed tar it has to be unpacked all the same.
    #expect(
      ArchiveReading(try Fixture.bytes("bomb.zip"), taking: { $0 != "bomb.md" }).fault == nil)
    let stream = ArchiveReading(
      try Fixture.bytes("bomb.tar.gz"), taking: { $0.hasSuffix(".md") })
    #expect(stream.said == ["a.md: 31", "b.jpg: 0", "packedTooTightly"])
  }

  @Test func thereMayNotBeEndlesslyManyMembers() throws {
    let header = try Fixture.bytes("hostile.tar").prefix(512)
    var empty = Array(header)
    // A size of zero, and the sum of the header with it.
    for place in 124..<135 { empty[place] = UInt8(ascii: "0") }
    for place in 148..<156 { empty[place] = UInt8(ascii: " ") }
    let sum = empty.reduce(0) { $0 + Int($1) }
    let digits = String(sum, radix: 8)
    let field = String(repeating: "0", count: 6 - digits.count) + digits + "\0 "
    empty.replaceSubrange(148..<156, with: field.utf8)
    let block = Array(repeatElement(empty, count: 128).joined())
    let packed = PackedBytes(length: empty.count * (ArchiveLimits.members + 9)) { offset, count in
      precondition(offset % 512 == 0)
      return Array(block.prefix(count))
    }
    let members = try ArchiveMembers(tar: packed)
    var count = 0
    let fault = #expect(throws: ArchiveFault.self) {
      while try members.next() != nil { count += 1 }
    }
    #expect(fault == .tooManyMembers)
    #expect(count == ArchiveLimits.members)
    #expect(try members.next() == nil)
  }

  @Test func aFileThatCannotBeReadIsNotDamaged() throws {
    let bytes = try Fixture.bytes("hostile.tar")
    let broken = PackedBytes(length: 1 << 20) { offset, count in
      offset == 0 ? Array(bytes.prefix(2048)) : nil
    }
    let members = try ArchiveMembers(tar: broken)
    let fault = #expect(throws: ArchiveFault.self) { while try members.next() != nil {} }
    #expect(fault == .unreadable)
  }

  private func packed(_ bytes: [UInt8]) -> PackedBytes {
    PackedBytes(length: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
  }
}
