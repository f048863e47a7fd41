import Foundation
import Publishing
import Testing

@testable import Sheets

/// What is made again, and what is taken over.
@Suite(.enabled(if: Typst.isUsable, "needs .venv/typst, which make test makes"))
struct SheetKeysTests {
    private let site: SheetSandbox

    init() throws { site = try SheetSandbox() }

    /// How many sheets the small site has.
    private let all = SheetSandbox.sheets.count

    @Test func whatIsUnchangedIsTakenOverAsTheSameFile() throws {
        let first = site.build()
        #expect(first.ending == .done, "\(first.report)")
        #expect(first.outcome.sheets == all)
        #expect(first.counts == .init(made: all))
        #expect(site.pdfs(in: "public") == SheetSandbox.sheets)
        let poster = "public/layanan/surat.poster.pdf"
        let (bytes, inode, keys) = (site.bytes(poster), site.inode(poster), site.bytes("public/.baku-sheets"))
        try site.write("content/halaman/baru.md", "---\njudul: Baru\n---\nTeks.\n")
        let second = site.build()
        #expect(second.counts == .init(kept: all), "\(second.report)")
        #expect(site.bytes(poster) == bytes)
        #expect(site.inode(poster) == inode)
        #expect(site.bytes("public/.baku-sheets") == keys)
        #expect(site.text("public/layanan/surat.html").contains("surat.poster.pdf\">Poster</a> <span class=\"soft\">(PDF, "))
    }

    @Test func aCardThatChangesHasItsOwnSheetsMadeAgain() throws {
        _ = site.build()
        try site.write("content/layanan/surat.md", SheetSandbox.card("Surat Pengantar"))
        #expect(site.build().counts == .init(made: 3, kept: all - 3))
    }

    @Test(arguments: [
        ("themes/uji/strings/id.yml", "standar/strings/id.yml", "# lain\nlembar-lain: x\n"),
        ("themes/uji/sheets/poster.typ", "standar/sheets/poster.typ", "\n// lain\n"),
    ])
    func aThemeThatChangesHasAllMadeAgain(row: (file: String, from: String, added: String)) throws {
        _ = site.build()
        let text = try String(contentsOfFile: Typst.project + "/themes/" + row.from, encoding: .utf8)
        try site.write(row.file, text + row.added)
        let run = site.build()
        #expect(run.counts == .init(made: all), "\(run.report)")
    }

    @Test(arguments: ["", "baku-sheets 1 0\n", "baku-sheets 2 7\n", "rusak", "cut", "no newline"])
    func damagedKeysHaveAllMadeAgain(content: String) throws {
        _ = site.build()
        let keys = try #require(site.bytes("public/.baku-sheets"))
        switch content {
        case "cut": try site.write("public/.baku-sheets", keys.prefix(keys.count / 2))
        case "no newline": try site.write("public/.baku-sheets", keys.dropLast())
        default: try site.write("public/.baku-sheets", content)
        }
        #expect(site.build().counts == .init(made: all))
        #expect(site.bytes("public/.baku-sheets") == keys)
    }

    @Test func aSheetThatSomebodyChangedOrDeletedIsMadeAgain() throws {
        _ = site.build()
        let names = ["public/layanan/surat.poster.pdf", "public/layanan/surat.standar.pdf"]
        let whole = try names.map { try #require(site.bytes($0)) }
        // The same size and date; another file, and another byte.
        var other = whole[0]
        other[other.count / 2] ^= 1
        let attributes = try FileManager.default.attributesOfItem(atPath: site.path + "/" + names[0])
        try site.write(names[0], other)
        try FileManager.default.setAttributes(
            [.modificationDate: attributes[.modificationDate] as Any], ofItemAtPath: site.path + "/" + names[0])
        try site.remove(names[1])
        #expect(site.build().counts == .init(made: 2, kept: all - 2))
        #expect(names.map { site.bytes($0) } == whole)
    }

    @Test func withoutSheetsNothingOfThemIsLeft() throws {
        _ = site.build()
        let run = site.build(nil)
        #expect(run.ending == .done)
        #expect(site.pdfs(in: "public") == [])
        #expect(site.bytes("public/.baku-sheets") == nil)
        #expect(!site.text("public/layanan/surat.html").contains(".pdf"))
    }

    @Test func twoRunsElsewhereGiveTheSameBytes() throws {
        let other = try SheetSandbox()
        _ = site.build()
        _ = other.build(output: "hasil/lain")
        for name in SheetSandbox.sheets + [".baku-sheets"] {
            #expect(site.bytes("public/" + name) == other.bytes("hasil/lain/" + name), "\(name)")
        }
    }

    @Test func anErrorIsToldBeforeAnySheetIsMade() throws {
        try site.write("content/layanan/salah.md", "---\njudul: Salah\ninstansi: tidak-ada\n---\n")
        let run = site.build()
        #expect(run.ending == .contentHasErrors)
        #expect(run.counts == .init())
        #expect(run.findings.count { $0.hasSuffix("card.unknown-office") } == 1)
    }

    @Test func keysAreReadAsTheyAreWritten() throws {
        var keys = SheetKeys()
        keys[Route("b.pdf")] = .init(key: 1, contents: .max)
        keys[Route("a/b c.pdf")] = .init(key: 0, contents: 2)
        #expect(keys.bytes.string == "baku-sheets 1 2\n0000000000000000 0000000000000002 a/b c.pdf\n0000000000000001 ffffffffffffffff b.pdf\n")
        #expect(SheetKeys(reading: keys.bytes)?.entries == keys.entries)
        for count in 0..<keys.bytes.count { #expect(SheetKeys(reading: Array(keys.bytes[..<count])) == nil) }
    }
}
