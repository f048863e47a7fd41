import Foundation
import Testing

@testable import Sheets

/// Codes are read back by another program.
@Suite struct QrCodeTests {
    static let reader = "/usr/bin/zbarimg"
    static let isUsable = FileManager.default.isExecutableFile(atPath: reader) || Typst.isRequired

    @Test(
        .enabled(if: isUsable, "needs zbar-tools"),
        arguments: [
            "https://contoh.example/layanan/kanim/paspor.html", "x",
            "https://standar.kantor-panjang-sekali.go.id/layanan/" + String(repeating: "folder-panjang/", count: 20) + "kartu.html",
            "Paspor – ꦱꦼꦫꦠ",
        ])
    func isReadBack(text: String) throws {
        let code = try #require(QrCode(Array(text.utf8)[...]))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("baku-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let picture = folder.appendingPathComponent("kode.pbm")
        try Data(Self.picture(of: code, scale: 4).utf8).write(to: picture)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.reader)
        process.arguments = ["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", picture.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let read = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(String(decoding: read, as: UTF8.self) == text + "\n")
    }

    /// A portable bitmap with the quiet zone of four modules.
    private static func picture(of code: QrCode, scale: Int) -> String {
        let side = (code.size + 8) * scale
        var text = "P1\n\(side) \(side)\n"
        for y in 0..<side {
            for x in 0..<side {
                let (row, column) = (y / scale - 4, x / scale - 4)
                let isInside = (0..<code.size).contains(row) && (0..<code.size).contains(column)
                text += isInside && code.modules[row * code.size + column] ? "1 " : "0 "
            }
            text += "\n"
        }
        return text
    }

    @Test func rowsAreSquare() throws {
        let code = try #require(QrCode(Array("https://contoh.example/".utf8)[...]))
        #expect(code.size == 25)
        #expect(code.rows.count == 25)
        #expect(code.rows.allSatisfy { $0.count == 25 && $0.allSatisfy { $0 == 0x30 || $0 == 0x31 } })
        // The finder pattern's first row.
        #expect(code.rows[0].prefix(8) == Array("11111110".utf8)[...])
    }

    @Test func whatDoesNotFitHasNone() {
        #expect(QrCode([]) == nil)
        #expect(QrCode([UInt8](repeating: 0x61, count: 2331)[...]) != nil)
        #expect(QrCode([UInt8](repeating: 0x61, count: 2332)[...]) == nil)
    }
}
