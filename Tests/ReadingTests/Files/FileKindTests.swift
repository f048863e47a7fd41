import Diagnostics
import Testing

@testable import Reading

@Suite struct FilesKindTests {
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 1, 0x40, 0, 0, 0, 0xF0, 8, 2]
    /// SOI, APP0, DQT of no length that matters, then the frame header: 640 wide, 480 high.
    static func jpeg(orientation: UInt8?) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0x4A, 0x46]
        if let orientation {
            let tiff: [UInt8] =
                Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            bytes += [0xFF, 0xE1, 0, UInt8(2 + 6 + tiff.count)] + Array("Exif\0\0".utf8) + tiff
        }
        return bytes + [0xFF, 0xFF, 0xDB, 0, 3, 0, 0xFF, 0xC2, 0, 11, 8, 1, 0xE0, 2, 0x80, 1, 1, 0x11, 0]
    }
    static func webp(_ chunk: String, _ data: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(chunk.utf8) + [0, 0, 0, 0] + data
    }

    @Test(
        arguments: [
            (png, FileKind.png, ImageSize(width: 320, height: 240)),
            (jpeg(orientation: nil), .jpeg, ImageSize(width: 640, height: 480)),
            (jpeg(orientation: 1), .jpeg, ImageSize(width: 640, height: 480)),
            (jpeg(orientation: 6), .jpeg, ImageSize(width: 480, height: 640)),
            (
                webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x01, 0xF0, 0x00]), .webp,
                ImageSize(width: 320, height: 240)
            ),
            // (320 - 1) | (240 - 1) << 14
            (webp("VP8L", [0x2F, 0x3F, 0xC1, 0x3B, 0x00]), .webp, ImageSize(width: 320, height: 240)),
            (
                webp("VP8X", [0, 0, 0, 0, 0x3F, 0x01, 0x00, 0xEF, 0x00, 0x00]), .webp,
                ImageSize(width: 320, height: 240)
            ),
            (Array("%PDF-1.7".utf8), .pdf, nil), ([0xEF, 0xBB, 0xBF, 0x0A] + Array("%PDF-1.4".utf8), .pdf, nil),
        ] as [([UInt8], FileKind, ImageSize?)])
    func heads(bytes: [UInt8], kind: FileKind, size: ImageSize?) {
        #expect(FileKind(content: bytes[...]) == kind)
        #expect(ImageSize(content: bytes[...]) == size)
        // Cut anywhere: a size or none, never a crash.
        for end in bytes.indices { _ = ImageSize(content: bytes[..<end]) }
    }

    @Test func anEmptyPictureHasNoSize() {
        var bytes = Self.png
        for index in 16..<20 { bytes[index] = 0 }
        #expect(ImageSize(content: bytes[...]) == nil)
    }

    @Test(
        arguments: [
            ("a.pdf", "%PDF-1.4", nil), ("a.jpg", "%PDF-1.4", FileProblem.content(promised: .jpeg, found: .pdf)),
            ("a.pdf", "<script>", .content(promised: .pdf, found: nil)), ("a.svg", "<svg/>", .attachmentKind),
            ("a.pdf", "<script>%PDF-1.4", .content(promised: .pdf, found: nil)),
            ("a.pdf", "", .content(promised: .pdf, found: nil)),
            ("a", "%PDF-1.4", .attachmentKind), ("a.docx", "PK", .attachmentKind),
        ] as [(String, String, FileProblem?)])
    func attachments(path: String, content: String, problem: FileProblem?) {
        #expect(FileKind.problem(ofAttachment: path, content: Array(content.utf8)[...]) == problem)
    }

    @Test(arguments: [
        (0, "0 byte", "0 bytes"), (1, "1 byte", "1 byte"), (999, "999 byte", "999 bytes"), (1000, "1 KB", "1 KB"),
        (1049, "1 KB", "1 KB"), (1050, "1,1 KB", "1.1 KB"), (9949, "9,9 KB", "9.9 KB"), (9950, "10 KB", "10 KB"),
        (120_400, "120 KB", "120 KB"), (999_499, "999 KB", "999 KB"), (999_500, "1 MB", "1 MB"),
        (1_234_567, "1,2 MB", "1.2 MB"), (99_999_999, "100 MB", "100 MB"), (5_000_000_000, "5 GB", "5 GB"),
        (7_200_000_000_000_000, "7200 TB", "7200 TB"),
    ])
    func sizes(bytes: Int, indonesian: String, english: String) {
        #expect(ReadableSize.text(bytes, in: .indonesian) == indonesian)
        #expect(ReadableSize.text(bytes, in: .english) == english)
    }
}

@Suite struct FilesProblemTests {
    @Test func problemsAreToldInBothLanguages() {
        let error = SystemError(code: 13)
        let all: [FileProblem] = [
            .name(nearest: "a.md"), .nameTooLong, .nameNotUTF8, .link, .outside, .special, .tooDeep(limit: 16),
            .tooLarge(size: 100_000_000, limit: 131_072), .attachmentKind, .content(promised: .pdf, found: .png),
            .missing,
            .notAFolder, .notAFile, .unreadable(error),
        ]
        #expect(Set(all.map(\.code)).count == all.count)
        for problem in all {
            #expect(problem.message(in: .indonesian) != problem.message(in: .english))
            for language in Language.allCases {
                #expect(!problem.message(in: language).hasSuffix("."))
                #expect(problem.remedy(in: language)?.hasSuffix(".") != true)
            }
        }
        #expect(all[7].message(in: .indonesian) == "Berkas ini 100 MB, paling besar 131 KB")
    }
}
