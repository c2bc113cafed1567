import DecorumBase
import Testing

@Suite struct SipHashTests {
  /// Of the bytes 0, 1, 2 and so on under the key 0 to 15, as in the reference's `vectors.h`, written by
  /// `openssl mac -macopt size:16 SIPHASH`.
  @Test(arguments: [
    (0, "a3817f04ba25a8e66df67214c7550293"), (1, "da87c1d86b99af44347659119b22fc45"),
    (7, "a1f1ebbed8dbc153c0b84aa61ff08239"), (8, "3b62a9ba6258f5610f83e264f31497b4"),
    (9, "264499060ad9baabc47f8b02bb6d71ed"), (15, "5493e99933b0a8117e08ec0f97cfc3d9"),
    (16, "6ee2a4ca67b054bbfd3315bf85230577"), (63, "5150d1772f50834a503e069a973fbd7c"),
  ])
  func theReferenceSaysTheSame(_ count: Int, _ expected: String) {
    let bytes = (0..<count).map { UInt8($0) }
    let hash = SipHash(of: bytes, key: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))
    let digits = hash.bytes.map { Hexadecimal.digits(UInt64($0), atLeast: 2, uppercase: false) }
    #expect(digits.joined() == expected)
  }

  @Test func keysMakeOtherHashes() {
    #expect(SipHash(of: [1, 2, 3]) != SipHash(of: [1, 2, 3], key: (0, 1)))
    #expect(SipHash(of: [1, 2, 3]) != SipHash(of: [1, 2, 3, 0]))
  }
}
