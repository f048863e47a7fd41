import Testing

@testable import Importing

/// The source texts against lists of facts written by hand from them. A fact is named by a few of its words, which stand in
/// no other fact of its kind.
@Suite(.enabled(if: Source.areThere, Source.missing)) struct SourceTests {
    /// Whether the texts are as many as the facts, each with the words of its fact.
    private func expect(_ texts: [String], _ facts: [String], _ location: Testing.SourceLocation = #_sourceLocation) {
        #expect(texts.count == facts.count, sourceLocation: location)
        for (text, fact) in zip(texts, facts) { #expect(text.contains(fact), sourceLocation: location) }
    }

    @Test func theEntryOfSippn() throws {
        let imported = try importer().read(try Source.bytes("000"), path: "s0.txt")
        let facts = try Facts(imported)
        expect([facts.title], ["Exit Permit"])
        #expect(facts.decree == nil)
        expect(facts.requirements.map(\.text), ["Pengantar", "Persetujuan", "Kartu Pegawai", "Setengah Badan", "Hijau", "KTP", "Kelahiran", "Keluarga"])
        expect(facts.steps, ["menerima kelengkapan", "memverifikasi", "Pemberitahuan"])
        #expect(facts.times == ["4 workingDay", "(1 workingDay)", "(3 workingDay)"])
        #expect(facts.fees == ["free"])
        expect(facts.products, ["Paspor Dinas"])
        expect(facts.contacts.map { String($0.prefix { $0 != " " }) }, ["sms", "phone", "email", "dropBox", "letter", "officer"])
        #expect(imported.checks.map(\.doubt) == [.decreeEmpty, .missingImage, .interleaved])
        #expect(imported.leftOut.count { $0.reason == .repeatedLetterhead } == 8)
    }

    @Test func thePageOfRequirements() throws {
        let imported = try importer().read(try Source.bytes("001"), path: "s1.txt")
        let facts = try Facts(imported)
        let groups = Dictionary(grouping: facts.requirements, by: \.group).mapValues { $0.map(\.text) }
        expect(groups[""] ?? [], ["KTP", "Keluarga", "kelahiran", "pewarganegaraan", "ganti nama", "lama"])
        #expect(groups.count == 5)
        let children = groups.first { $0.key.hasPrefix("Bagi anak") }
        expect(children?.value ?? [], ["KTP", "keluarga", "kelahiran", "perkawinan", "ganti nama", "lama", "bermaterai"])
        #expect(groups.first { $0.key.hasPrefix("Bagi Calon") }?.value.count == 1)
        expect(groups.first { $0.key.contains("Habis Berlaku") }?.value ?? [], ["KTP", "Lama"])
        expect(groups.first { $0.key.contains("Hilang") }?.value ?? [], ["kepolisian", "Berita Acara"])
        expect(facts.steps, ["Mendaftar", "Datang", "layanan informasi", "ruang tunggu", "booth", "wawancara", "3 hari"])
        #expect(facts.fees == ["350000"])
        expect(facts.otherSections, ["dilakukan jika", "Pembatalan", "Pengambilan", "Pakaian", "Catatan"])
        #expect(facts.times == [])
        #expect(imported.checks.contains { if case .valueElsewhere = $0.doubt { true } else { false } })
    }

    @Test func theSheetOfTheSop() throws {
        let imported = try importer().read(try Source.bytes("003"), path: "s3.tsv")
        #expect(imported.kind == .sop)
        let text = String(decoding: imported.markdown, as: UTF8.self)
        for fact in ["nomor: W 18", "tanggal-pembuatan: \"2023-02-02\"", "tanggal-efektif: \"2023-02-02\"", "jabatan: Kepala Kantor"] {
            #expect(text.contains(fact))
        }
        let steps = text.split(separator: "\n").filter { $0.first?.isNumber ?? false }.prefix(7).map(String.init)
        expect(steps, ["Pendaftaran", "Pembayaran", "Datang", "Pemeriksaan", "biometrik", "Pengambilan", "pengarsipan"])
        let times = text.split(separator: "\n").filter { $0.contains("- Waktu: ") }.map { String($0.drop { !$0.isNumber }) }
        #expect(times == ["5 Menit", "3 Menit", "1 Menit", "3 menit", "10 menit", "2 menit", "2 menit"])
        #expect(text.split(separator: "\n").count { $0.hasSuffix("- Pelaksana: ?") } == 5)
        #expect(imported.checks.count { $0.doubt == .noPerformer } == 5)
        #expect(text.split(separator: "\n").count { $0.contains("- Keluaran: ") } == 2)
        // Four laws, four skills, four related SOPs, three tools.
        for heading in ["DASAR HUKUM", "KUALIFIKASI", "KETERKAITAN", "PERALATAN", "PERINGATAN", "PENCATATAN"] {
            #expect(text.contains("## " + heading))
        }
        #expect(text.split(separator: "\n").count { $0.first?.isNumber ?? false } == 7 + 4 + 4 + 4 + 3)
    }
}
