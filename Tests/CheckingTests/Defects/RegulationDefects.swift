@testable import Checking

extension Defect {
    private static func text(_ body: String) -> Checked {
        Checked(others: [
            "content/regulasi/peraturan-contoh.md": """
                ---
                judul: Izin Contoh
                jenis: Peraturan Menteri Contoh
                nomor: 1
                tahun: 2019
                ---

                """ + body
        ])
    }

    /// S4: a regulation; most of it is found when it is read.
    static let regulation: [Defect] = [
        // Neither title nor number; the text begins in the middle.
        Defect(
            "S4-01",
            Checked(others: [
                "content/regulasi/peraturan-contoh.md": "---\njenis: Peraturan Menteri Contoh\ntahun: 2019\n---\n## Pasal 3\nIzin diberikan kepada warga.\n"
            ])),
        // The body of an article whose heading was lost stands below the chapter.
        Defect(
            "S4-02", text("## BAB I\nKetentuan Umum\n\n(1) Izin diberikan kepada warga.\n\n(2) Izin berlaku lima tahun.\n\n### Pasal 4\nIzin dapat dicabut.\n")),
        // An article that is cited but is not there.
        Defect("S4-03", text("### Pasal 2\nIzin diberikan kepada warga.\n\n### Pasal 4\nIzin sebagaimana dimaksud dalam Pasal 3 berlaku lima tahun.\n")),
        // Letters became numbers, while they are still cited as letters.
        Defect(
            "S4-05",
            text("### Pasal 1\n(1) Pemohon melampirkan:\n1. kartu keluarga; dan\n2. pasfoto.\n\n(2) Pasfoto sebagaimana dimaksud pada ayat (1) huruf b berwarna.\n")),
        // Markers and words without a space, and a word twice.
        Defect(
            "S4-06",
            Checked(
                Sound.card.with(
                    "2. Surat keterangan usaha dari kelurahan\n", "2. Surat keterangan(asli) yang sesuai dengan dengan aturan,yang berlaku\n"))
        ),
        // The page's own words at the end.
        Defect("S4-07", Checked(Sound.card.with("Petugas dinilai setiap tahun.\n", "Petugas dinilai setiap tahun.\n\n[tulis] » komentar « [baca]\n"))),
    ]
}
