import Diagnostics
import Reading
import ServiceStandard
import Testing

@testable import Checking

@Suite("Prose of a card")
struct ProseTests {
    /// The marks in a card with `body` below a front matter of four lines: `kind line ‹marked text›`.
    private func marks(_ body: String, title: String = "Contoh", only kind: Prose.Kind? = nil) throws -> [String] {
        let text = "---\njudul: \(title)\ninstansi: a\n---\n\(body)\n"
        let file = SourceFile(path: "content/layanan/a.md", bytes: Array(text.utf8))
        var report = DiagnosticBag()
        let names = try #require(ProfileReading.standard(report: &report)).names
        let card = try #require(CardReader(names: names).read(file, report: &report)).card
        return Prose(title: card.header.title, summary: card.header.summary, card.document, of: card.file).marks.filter { kind == nil || $0.kind == kind }.map { mark in
            let line = file.place(mark.range).line
            return "\(mark.kind) \(line) ‹\(file[mark.range].string)›"
        }
    }

    @Test("A sound text has no marks")
    func sound() throws {
        let body = """
            Layanan ini untuk warga (KTP elektronik, SIM C), lihat [panduan](panduan.md) atau `Kode(x)`.

            1. Surat-surat dari kelurahan/desa:
               a) asli
               b) fotokopi
            2. *Formulir* Rp10.000,00; dua lembar, Rp5.000.
            """
        #expect(try marks(body) == [])
    }

    @Test("A repeated word is marked, also over the end of a line and with a slash, but not over other signs")
    func repeated() throws {
        #expect(try marks("berkas yang yang lengkap") == ["repeated 5 ‹yang yang›"])
        #expect(try marks("berkas dengan\nDengan surat") == ["repeated 6 ‹Dengan›"])
        #expect(try marks("surat dan / dan berkas") == ["repeated 5 ‹dan / dan›"])
        #expect(try marks("surat-surat, surat. Surat 10 10 `surat` surat") == [])
    }

    @Test("Signs without a space are marked")
    func glued() throws {
        #expect(try marks("(1)Paspor biometrik(foto dan) a,kata b;kata", only: .glued) == ["glued 5 ‹)›", "glued 5 ‹(›", "glued 5 ‹,›", "glued 5 ‹;›"])
        #expect(try marks("1.Pemohon datang", only: .gluedNumber) == ["gluedNumber 5 ‹1.›"])
        #expect(try marks("Teks.\nb.penempatan datang a.n. Kepala", only: .gluedNumber) == ["gluedNumber 6 ‹b.›"])
    }

    @Test("Brackets that do not match are marked; list markers are none")
    func brackets() throws {
        #expect(try marks("surat) asli") == ["bracket 5 ‹)›"])
        #expect(try marks("surat (asli\n\na) satu 12) dua iv) tiga *) catatan") == ["bracket 5 ‹(›"])
    }

    @Test("Capitals, ampersands, numbers in words and semicolons are marked")
    func others() throws {
        #expect(try marks("DITOLAK IV2 e-KTP2") == ["capitals 5 ‹DITOLAK›"])
        #expect(try marks("surat & berkas 4 (empat) 5(lima);") == ["ampersand 5 ‹&›", "numberInWords 5 ‹4 (›", "glued 5 ‹(›", "numberInWords 5 ‹5(›", "semicolon 5 ‹;›"])
    }

    @Test("Addresses, e-mails and file names are no prose")
    func addresses() throws {
        
        #expect(try marks("https://a.id/ABC ABC@contoh.id www.ABC.go.id ABC.pdf <https://ABC.id/X(Y)Z> ABC_DEF") == [])
    }

    @Test("Long sentences are marked from beginning to end")
    func sentences() throws {
        let words = Array(repeating: "kata lain", count: 12).joined(separator: " ")
        #expect(try marks("Satu. \(words)\nlagi. Dua") == ["sentence 5 ‹\(words)\nlagi.›"])
        #expect(try marks("\(words.prefix(150))\n\(words.prefix(79))\nSurat \(words.prefix(90))") == ["sentence 5 ‹\(words.prefix(150))\n\(words.prefix(79))›"])
    }

    @Test("Texts with entities, backslashes and quotes have their places too")
    func escapes() throws {
        #expect(try marks("A \\& B &amp; surat akte &lt; dan dan \\[x\\]") == ["ampersand 5 ‹&›", "ampersand 5 ‹&›", "word 5 ‹akte›", "repeated 5 ‹dan dan›"])
        #expect(try marks("x", title: "\"Surat: akte baru\"") == ["word 2 ‹akte›"])
    }

    @Test("Marks of the title come first and have their places")
    func header() throws {
        #expect(try marks("x", title: "Surat dan dan Izin") == ["repeated 2 ‹dan dan›"])
    }
}
