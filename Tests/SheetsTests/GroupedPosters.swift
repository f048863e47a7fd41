/// Posters of services whose steps stand in groups: ways to choose from, stages, few and many of them.
enum GroupedPosters {
    static func printed() throws -> PrintedSample { try shared.get() }

    private static let shared = Result { try PrintedSample(named: "grouped", content: content) }

    private static let content: [String: String] = [
        "instansi/kantor.md": "---\nnama: Kantor Uji\n---\nKantor.\n",
        "layanan/sedikit.md": card(groups(["Daring", "Luring"], of: 2)),
        "layanan/banyak.md": card(groups(["Daring", "Luring", "Mal Pelayanan Publik"], of: 20), documents: 6),
        "layanan/tahap.md": card(groups("ABCDEFG".map { "Tahap \($0)" }, of: 9), documents: 25),
        "layanan/terlalu-banyak.md": card(groups((1...20).map { "Cara \($0)" }, of: 4), documents: 25),
        "layanan/campur.md": card("1. Ambil nomor\n\n### Bagi anak\n1. Ajak orang tua\n\n### Luring\nDatang saja.\n"),
        "layanan/alur.md": card("### Alur Daring\n1. Buka laman\n\n### Alur Luring\n1. Ambil nomor\n2. Serahkan berkas\n"),
        "layanan/satu.md": card("### Daring\n1. Buka laman\n2. Isi formulir\n"),
        "layanan/kata-panjang.md": card(
            groups(["Pertanggungjawaban", "Penandatanganan", "Kewarganegaraan"], of: 2)
                + "3. https://contoh.example/layanan/pertanggungjawaban-penandatanganan-kewarganegaraan\n"),
    ]

    private static func groups(_ names: [String], of count: Int) -> String {
        names.map { name in
            let steps = (1...count).map { "\($0). Langkah ke-\($0) (\(name)) yang panjangnya seperti langkah pada kartu sebuah kantor\n" }
            return "### \(name)\n" + steps.joined()
        }.joined(separator: "\n")
    }

    private static func card(_ steps: String, documents: Int = 3) -> String {
        let list = (1...documents).map { "\($0). Dokumen ke-\($0) yang dilegalisasi pejabat yang berwenang\n" }.joined()
        return """
            ---
            judul: Penerbitan Kartu
            instansi: kantor
            ---
            ## Persyaratan
            \(list)
            ## Prosedur
            \(steps)
            ## Waktu
            Paling lama 5 hari kerja

            ## Biaya
            Gratis

            ## Pengaduan
            - WhatsApp: 0811 0000 000
            """
    }
}
