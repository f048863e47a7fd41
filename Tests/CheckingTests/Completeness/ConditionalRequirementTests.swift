import Testing

@testable import Checking

@Suite("req.condition")
struct ConditionalRequirementTests {
    private func card(_ requirement: String) -> String { Sound.card.with("2. Surat keterangan usaha dari kelurahan", "2. \(requirement)") }

    @Test(
        "A condition in the words of a requirement is marked",
        arguments: [
            ("Paspor dinas (untuk jangka waktu yang sudah berakhir)", "untuk jangka waktu yang sudah berakhir"),
            ("Paspor biasa lama bagi yang telah memiliki paspor biasa.", "bagi yang telah memiliki paspor biasa"),
            ("NPWP (bila ada)", "bila ada"),
            ("Surat kuasa bermeterai apabila diwakilkan, beserta KTP penerima kuasa", "apabila diwakilkan"),
            ("Jika pemohon badan usaha, akta pendirian", "Jika pemohon badan usaha"),
            ("Surat pernyataan pemilik (jika tanah disewa)", "jika tanah disewa"),
            ("Izin orang tua khusus bagi anak di bawah 18 tahun", "khusus bagi anak di bawah 18 tahun"),
            ("Dalam hal dikuasakan: surat kuasa", "Dalam hal dikuasakan: surat kuasa"),
        ])
    func found(requirement: String, marked: String) {
        let found = Checked(card(requirement)).findings
        #expect(found.count == 1 && found[0].hasPrefix("req.condition 18:") && found[0].hasSuffix("‹\(marked)›"), "\(found)")
    }

    @Test("So is one in a part of a requirement")
    func part() {
        let found = Checked(card("Berkas usaha:\n   - denah\n   - izin tetangga apabila menempel")).findings
        #expect(found == ["req.condition 20:20-36 ‹apabila menempel›"])
    }

    @Test("The message names the words and shows where they go")
    func words() {
        #expect(
            Checked(card("NPWP (bila ada)")).messages(of: ConditionalRequirement.self) == [
                "“bila ada” membatasi syarat ini pada sebagian pemohon, tetapi syaratnya terhitung bagi semua → pindahkan kata-kata itu ke butir “- Untuk: …” di bawah syarat ini, atau ke judul “### Bagi …” di atasnya"
            ])
        #expect(
            Checked(card("NPWP (bila ada)")).messages(of: ConditionalRequirement.self, in: .english) == [
                "“bila ada” limits this requirement to some applicants, yet it counts for all → move the words to an item “- Untuk: …” below the requirement, or to a heading “### Bagi …” above it"
            ])
    }

    @Test(
        "What is marked already, or holds for all, is silent",
        arguments: [
            "Surat kuasa apabila diwakilkan\n   - Untuk: diwakilkan", "Surat kuasa\n   - Untuk: diwakilkan\n   - Catatan: apabila ahli waris banyak, cukup satu",
            "KTP elektronik yang masih berlaku", "Surat pernyataan bersedia dikenai sanksi apabila melanggar", "Formulir untuk pemohon",
            "Surat perjanjian bagi hasil", "Menunjukkan dokumen asli jika diminta petugas", "KTP, jika tidak ada dapat diganti SIM",
            "Surat jaminan bahwa bangunan dibongkar bila izin berakhir", "Dokumen pendukung bila diperlukan", "Surat tugas dalam hal ini dari pimpinan",
            "Pas foto berlatar merah bagi yang lahir pada tahun ganjil, biru bagi yang lahir pada tahun genap",
            "Map merah jika baru, kuning jika perpanjangan", "Tanda tangan bagi yang bersangkutan", "Formulir khusus permohonan izin", "Bilangan asli", "Surat pembagian waris",
            "Salah satu:\n   - KTP\n   - paspor bagi yang tidak ber-KTP",
        ])
    func nearMiss(requirement: String) {
        #expect(Checked(card(requirement)).findings(of: ConditionalRequirement.self) == [])
    }

    @Test("A group for a case says it for its requirements")
    func group() {
        let card = Sound.card.with("## Prosedur\n", "### Bagi badan usaha\n1. Akta pendirian, bagi yang berbadan hukum\n\n## Prosedur\n")
        #expect(Checked(card).findings == [])
    }
}
