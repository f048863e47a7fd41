import Bytes

/// What every generated site has once: settings, free pages and forms to download.
enum FixedText {
    static let settings: [UInt8] = bytes(
        """
        nama: Contoh Standar Pelayanan
        alamat: https://standar.example/
        bahasa: id
        tema: standar
        kertas: A4
        zona-waktu: Asia/Jakarta
        kepatuhan: tidak
        pemberitahuan: Situs ini dibuat mesin untuk pengukuran dan tidak memuat layanan yang sebenarnya.
        libur:
          - 2026-01-01
          - 2026-08-17
          - 2026-12-25

        """)

    /// File name without its ending, title, summary and text of the free pages.
    static let pages: [(slug: String, text: [UInt8])] = [
        (
            "tentang",
            bytes(
                """
                ---
                judul: Tentang situs ini
                ringkasan: Apa yang dapat Anda temukan di sini.
                menu: ya
                ---
                Situs ini memuat standar pelayanan dari banyak kantor rekaan. Setiap kartu ditulis sekali, lalu menjadi
                halaman yang dapat dibaca di telepon sederhana.

                ## Isi setiap kartu
                - apa yang perlu disiapkan
                - langkah yang ditempuh
                - lama dan biayanya
                - tempat mengadu

                Baca juga [cara mengurus layanan](cara-mengurus.md).

                """)
        ),
        (
            "cara-mengurus",
            bytes(
                """
                ---
                judul: Cara mengurus layanan
                ringkasan: Empat hal sebelum berangkat ke kantor.
                ---
                1. Cari nama layanan atau kantornya.
                2. Siapkan dokumen pada bagian persyaratan.
                3. Periksa jam layanan.
                4. Simpan tanda terima sampai layanan selesai.

                > Petugas tidak menerima pemberian dalam bentuk apa pun.

                """)
        ),
        (
            "aksesibilitas",
            bytes(
                """
                ---
                judul: Aksesibilitas
                menu: ya
                ---
                Setiap halaman dapat dibaca *tanpa* JavaScript, dengan huruf besar, dan dengan pembaca layar. Jika ada
                yang sulit dibaca, sampaikan lewat halaman pengaduan kantor yang bersangkutan.

                """)
        ),
    ]

    /// File names of the forms that cards link to, without the ending.
    static let forms = ["formulir-permohonan", "surat-pernyataan", "surat-kuasa"]

    static func page(_ index: Int) -> SampleFile {
        SampleFile(path: "content/halaman/\(pages[index].slug).md", bytes: pages[index].text)
    }

    static func form(_ index: Int) -> SampleFile {
        SampleFile(path: "content/berkas/\(forms[index]).pdf", bytes: emptyPDF)
    }

    /// A whole PDF file with one empty A4 page.
    private static let emptyPDF: [UInt8] = {
        let objects = [
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
            "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n",
        ]
        var file = bytes("%PDF-1.4\n")
        var table = bytes("xref\n0 4\n0000000000 65535 f \n")
        for object in objects {
            let digits = bytes(String(file.count))
            table.append(contentsOf: [UInt8](repeating: 0x30, count: 10 - digits.count))
            table.append(contentsOf: digits)
            table.append(" 00000 n \n")
            file.append(contentsOf: object.utf8)
        }
        let start = file.count
        file.append(contentsOf: table)
        file.append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n")
        file.append(decimal: start)
        file.append("\n%%EOF\n")
        return file
    }()

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
