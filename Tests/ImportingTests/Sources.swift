import Foundation
import Testing

/// The source texts that the import is measured by. They are not part of the repository; without them the tests are skipped.
enum Source {
    /// `shared/sources` beside the project's folder.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/sources").standardizedFileURL.path
    static let areThere = FileManager.default.fileExists(atPath: folder)
    static let missing: Comment = "the source texts are not here"

    static func bytes(_ name: String) throws -> [UInt8] {
        let file = try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(name) }
        let data = FileManager.default.contents(atPath: folder + "/" + (try #require(file)))
        return Array(try #require(data))
    }
}
