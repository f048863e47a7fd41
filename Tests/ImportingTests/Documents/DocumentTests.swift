import CheckScripts
import Foundation
import Programs
import Testing

@testable import Importing

/// Documents of Word and OpenDocument, made with pandoc, and PDFs.
struct DocumentTests {
    private static func areThere(_ programs: String...) -> Bool { ToolSet.areRequired || programs.allSatisfy { Filter.find($0) != nil } }

    /// A document of a Markdown text.
    private func document(_ markdown: String, _ format: String) throws -> [UInt8] {
        let pandoc = try #require(Filter.find("pandoc"))
        let answer = try Filter([pandoc, "-f", "markdown", "-t", format, "-o", "-"], longestAnswer: 1 << 20).answer(to: Array(markdown.utf8))
        #expect(answer.ending == .exit(0))
        return answer.bytes
    }

    private static let text = """
        ---
        title: Standar Pelayanan Izin Keramaian
        ---

        # Persyaratan

        1. Surat permohonan
        2. KTP penanggung jawab:
           a. asli
           b. fotokopi[^1]

        # Prosedur

        1. Pemohon datang ke loket
        2. Petugas meneliti berkas

        # Biaya

        | Acara | Tarif |
        |-------|-------|
        | Kecil | Rp10.000 |
        | Besar | Rp20.000 |

        # Jangka Waktu

        2 (dua) hari kerja

        [^1]: Rangkap dua.
        """

    @Test(.enabled(if: areThere("pandoc")), arguments: ["docx", "odt"]) func documents(format: String) throws {
        let imported = try importer().read(try document(Self.text, format), path: "izin." + format)
        let facts = try Facts(imported)
        #expect(facts.title == "Izin Keramaian")
        #expect(facts.requirements.map(\.text) == ["Surat permohonan", "KTP penanggung jawab:"])
        #expect(facts.steps == ["Pemohon datang ke loket", "Petugas meneliti berkas"])
        #expect(facts.times == ["2 workingDay"])
        #expect(facts.fees == ["10000", "20000"])
        #expect(String(decoding: imported.markdown, as: UTF8.self).contains("fotokopi (Rangkap dua.)"))
        // Lines of what pandoc writes are nobody's.
        #expect(imported.leftOut.allSatisfy { $0.line == 0 } && imported.checks.allSatisfy { $0.line == 0 })
    }

    /// What pandoc passes over is found in the document's own text: in OpenDocument the first row of a table.
    @Test(.enabled(if: areThere("pandoc"))) func whatIsNotReadIsTold() throws {
        let bytes = try document(Self.text, "odt")
        let text = try SourceReader.read(bytes, path: "izin.odt")
        let lost = try #require(text.origin?.leftOut).filter { $0.reason.text(in: .english) == "not read by pandoc" }
        #expect(lost.map { String(decoding: $0.text, as: UTF8.self) } == ["Acara", "Tarif"])
        #expect(text.origin?.checks.count == 2)
        let imported = try importer().read(bytes, path: "izin.odt")
        #expect(imported.leftOut.count { $0.reason.text(in: .english) == "not read by pandoc" } == 2)
        let word = try SourceReader.read(try document(Self.text, "docx"), path: "izin.docx")
        #expect(word.origin?.checks.isEmpty == true && word.origin?.leftOut.isEmpty == false)
    }

    @Test func wordsThatAreMissingAreNamedInTheirOrder() throws {
        let document = DocumentWords(paragraphs: ["di loket satu", "kotak di loket", "tarif lama"].map { Array($0.utf8) })
        func missing(_ text: String) -> [String] { document.missing(in: Words(Array(text.utf8)[...])).map { String(decoding: $0, as: UTF8.self) } }
        #expect(missing("di loket satu kotak di loket tarif lama baru") == [])
        #expect(missing("di loket satu tarif lama") == ["kotak di loket"])
        #expect(missing("di loket satu kotak di loket tarif") == ["lama"])
        #expect(missing("") == ["di loket satu", "kotak di loket", "tarif lama"])
    }

    @Test(.enabled(if: areThere("pdftotext"))) func pdfs() throws {
        let text = try Documents.pdf(PdfSample.of(Fixture.spaced.text + "\u{C}Halaman kedua"), path: "izin.pdf")
        #expect(text.pageStarts.count == 2)
        let imported = try importer().read(PdfSample.of(Fixture.spaced.text), path: "izin.pdf")
        let facts = try Facts(imported)
        #expect(facts.title == "IZIN KERAMAIAN")
        #expect(facts.requirements.count == 2)
        #expect(facts.steps.count == 2)
        #expect(facts.times == ["2 workingDay"])
        #expect(facts.fees == ["free"])
    }

    @Test(.enabled(if: areThere("pdftotext", "pandoc"))) func whatCannotBeReadIsSaid() throws {
        func problem(_ bytes: [UInt8]) -> ImportProblem? {
            do throws(ImportProblem) {
                _ = try SourceReader.read(bytes, path: "a")
                return nil
            } catch {
                return error
            }
        }
        #expect(problem(PdfSample.of("")) == .noText)
        #expect(problem(Array("%PDF-1.4\nrusak".utf8))?.code == "import.damaged")
        #expect(problem(Array("PK\u{3}\u{4}word/document.xml".utf8))?.code == "import.damaged")
        #expect(problem(Array(try document(Self.text, "docx").prefix(4000)))?.code == "import.damaged")
    }

    @Test(.enabled(if: areThere("pdftotext", "qpdf"))) func passwordsAreAskedFor() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "baku-pdf-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (open, locked) = (folder.appending(path: "a.pdf"), folder.appending(path: "b.pdf"))
        try Data(PdfSample.of("Izin")).write(to: open)
        let qpdf = try #require(Filter.find("qpdf"))
        _ = try Filter([qpdf, "--encrypt", "rahasia", "rahasia", "256", "--", open.path, locked.path], longestAnswer: 1 << 16).answer(to: [])
        let bytes = Array(try Data(contentsOf: locked))
        #expect(throws: ImportProblem.locked(.pdf)) { try SourceReader.read(bytes, path: "b.pdf") }
    }
}

/// A PDF with lines in a font of one width, as its bytes.
enum PdfSample {
    /// - Parameter text: form feeds part its pages.
    static func of(_ text: String) -> [UInt8] {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Courier>>"]
        var kids: [String] = []
        for page in text.split(separator: "\u{C}", omittingEmptySubsequences: false) {
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                "(" + line.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)") + ")'"
            }
            let content = "BT /F 9 Tf 12 TL 40 800 Td\n" + (page.isEmpty ? "" : lines.joined(separator: "\n")) + "\nET"
            objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
            objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(objects.count) 0 R/Resources<</Font<</F 3 0 R>>>>>>")
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<</Type/Pages/Kids[\(kids.joined(separator: " "))]/Count \(kids.count)>>"
        var out = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(out.utf8.count)
            out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = out.utf8.count
        out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { out += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
        return Array((out + "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n").utf8)
    }
}
