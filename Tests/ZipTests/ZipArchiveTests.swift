import Foundation
import Testing

@testable import Zip

struct ZipArchiveTests {
    /// A stored and a deflated file, and a comment, as Python's zipfile writes them.
    private static let archive = Array(
        Data(
            base64Encoded: """
                UEsDBBQAAAAAAAAAIQDO0n/6CQAAAAkAAAAFAAAAYS50eHR0ZXJzaW1wYW5QSwMEFAAAAAgAAAAhALQs+7wVAAAA6AMAAAcAAABi\
                L2MueG1sK0ktyk3MLUgsUSgZZY2yRlnDlAUAUEsBAhQDFAAAAAAAAAAhAM7Sf/oJAAAACQAAAAUAAAAAAAAAAAAAAIABAAAAAGEu\
                dHh0UEsBAhQDFAAAAAgAAAAhALQs+7wVAAAA6AMAAAcAAAAAAAAAAAAAAIABLAAAAGIvYy54bWxQSwUGAAAAAAIAAgBoAAAAZgAA\
                AAcAY2F0YXRhbg==
                """) ?? Data())

    @Test func filesAreStoredOrDeflated() throws {
        let archive = try #require(ZipArchive(Self.archive))
        #expect(archive.entries.map(\.name) == ["a.txt", "b/c.xml"])
        let texts = try archive.entries.map { String(decoding: try archive.contents(of: $0, limit: 1000), as: UTF8.self) }
        #expect(texts == ["tersimpan", String(repeating: "termampat ", count: 100)])
        #expect(throws: ZipArchive.Failure.tooLong) { try archive.contents(of: archive.entries[1], limit: 999) }
        #expect(throws: ZipArchive.Failure.tooLong) { try archive.contents(of: archive.entries[0], limit: 8) }
    }

    @Test func damagedArchivesAreNone() {
        #expect(ZipArchive([]) == nil)
        #expect(ZipArchive(Array(Self.archive.dropLast(40))) == nil)
        for index in Self.archive.indices {
            for change: UInt8 in [0x01, 0x80, 0xFF] {
                var bytes = Self.archive
                bytes[index] ^= change
                guard let archive = ZipArchive(bytes) else { continue }
                for entry in archive.entries { _ = try? archive.contents(of: entry, limit: 2000) }
            }
        }
    }
}
