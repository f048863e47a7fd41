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

    @Test func itsOutlineCoversTheDarkModules() throws {
        let code = try #require(QrCode(Array("https://contoh.example/".utf8)[...]))
        #expect(code.size == 25)
        let outline = String(decoding: code.path, as: UTF8.self)
        // The finder pattern's first row.
        #expect(outline.hasPrefix("M0 0h7v1h-7z"))
        var modules = [Bool](repeating: false, count: 25 * 25)
        for run in outline.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
            let (column, row) = (try #require(Int(run.1)), try #require(Int(run.2)))
            let length = try #require(Int(run.3))
            #expect(run.3 == run.4)
            for module in 0..<length { modules[row * 25 + column + module] = true }
        }
        #expect(modules == code.modules)
    }

    @Test func whatDoesNotFitHasNone() {
        #expect(QrCode([]) == nil)
        #expect(QrCode([UInt8](repeating: 0x61, count: 2331)[...]) != nil)
        #expect(QrCode([UInt8](repeating: 0x61, count: 2332)[...]) == nil)
    }
}
