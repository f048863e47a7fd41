import ServiceStandard

/// The hints of new files in Indonesian.
enum IndonesianHints {
    static let cardKeys = """
        # Kartu ini belum terbit. Setelah terisi dan benar, hapus baris berikut.
        draf: ya
        # Kunci di bawah ini tidak wajib. Untuk memakainya, hapus tanda # dan ganti isinya.
        # ringkasan: Satu kalimat untuk daftar layanan dan hasil pencarian.
        # sk:
        #   nomor: 12/KPT/2025
        #   tanggal: 2025-03-04
        #   pejabat: Kepala Kantor Contoh
        #   berkas: BERKAS/keputusan.pdf
        # berlaku: 2025-04-01
        # tinjau: 2027-04-01
        # topik: [paspor]
        # kata-kunci: [kata lain, yang diketik warga]
        # unggulan: 1
        # ajukan:
        #   alamat: https://kantor-contoh.example/ajukan
        #   teks: Ajukan lewat laman kantor
        # lacak: https://kantor-contoh.example/lacak
        # kasus:
        #   sebab: [hilang, rusak]
        # skenario:
        #   - judul: Paspor hilang
        #     sebab: hilang
        # alias: [layanan/alamat-lama.html]
        # riwayat:
        #   - tanggal: 2025-03-04
        #     perubahan: Standar ini pertama kali ditetapkan.
        # abaikan:
        #   kode-aturan: alasan aturan itu tidak berlaku di sini
        # sop:
        #   judul: Penggantian paspor
        #   nomor: SOP-012/KC/2025
        #   tanggal-pembuatan: 2025-02-20
        #   tanggal-revisi: 2026-03-02
        #   tanggal-efektif: 2025-04-01
        #   disahkan:
        #     jabatan: Kepala Kantor Contoh
        #     nama: Nama Pejabat
        #     nip: 00000000 000000 0 000
        #   pelaksana: [Pemohon, Petugas loket]
        #   berkas: BERKAS/sop.pdf

        """

    static let cardOpening = """
        <!-- Kalimat pembuka: untuk siapa layanan ini dan apa gunanya, dalam satu atau dua kalimat. Catatan seperti ini tidak pernah terbit. -->

        """

    static let officeKeys = """
        # Kunci di bawah ini tidak wajib. Untuk memakainya, hapus tanda # dan ganti isinya.
        # induk: nama berkas kantor di atasnya, tanpa .md
        # alamat: Jalan Contoh Nomor 1, Kota Contoh 00000
        # wilayah: Kota Contoh dan Kabupaten Teladan
        # koordinat: -0.0353, 109.3325
        # telepon: (021) 0000 0000
        # email: layanan@kantor-contoh.example
        # whatsapp: 0811 0000 000
        # situs: https://kantor-contoh.example
        # jam:
        #   - Senin–Kamis 08.00–12.00 dan 13.00–15.00 WIB
        #   - Jumat 08.00–11.30 dan 13.30–15.30 WIB
        # tutup:
        #   - tanggal: 2026-12-24
        #     sampai: 2026-12-25
        #     alasan: Cuti bersama
        # pengumuman:
        #   teks: Loket pindah ke lantai 2.
        #   sampai: 2027-01-31
        # petugas-pengaduan: Kepala Subbagian Tata Usaha
        # logo: ../berkas/logo.png
        # penandatangan:
        #   jabatan: Kepala Kantor Contoh
        #   nama: Nama Pejabat
        #   nip: 00000000 000000 0 000
        #   tempat: Kota Contoh
        # maklumat: Kami sanggup melayani menurut standar yang kami umumkan.

        """

    static let officeText = """
        <!-- Keterangan lain tentang kantor, misalnya cara ke sana. Boleh dibiarkan kosong. Catatan seperti ini tidak pernah terbit. -->

        """

    static let pageKeys = """
        # Kunci di bawah ini tidak wajib. Untuk memakainya, hapus tanda # dan ganti isinya.
        # ringkasan: Satu kalimat untuk hasil pencarian.
        # menu: ya

        """

    static let pageText = """
        <!-- Isi halaman. Judul di dalamnya diawali ##. Catatan seperti ini tidak pernah terbit. -->

        """

    /// What belongs to a section; `nil` for sections that a new card does not offer.
    static func hint(for component: Component) -> SectionHint? {
        switch component {
        case .requirements:
            SectionHint(
                "Dokumen dan syarat lain, satu butir untuk satu syarat. Sifatnya ditulis di bawah butir itu.",
                example: """
                    1. KTP elektronik
                       - Bentuk: asli dan fotokopi
                       - Diurus di: Dinas Dukcapil
                    2. Salah satu:
                       - akta kelahiran
                       - ijazah
                    """)
        case .procedure:
            SectionHint(
                "Langkah dari awal sampai hasil diterima, urut, dengan pelaksana, waktu, dan keluarannya.",
                example: """
                    1. Menyerahkan berkas permohonan
                       - Pelaksana: Pemohon
                       - Kelengkapan: berkas persyaratan
                       - Waktu: 5 menit
                       - Keluaran: tanda terima
                    2. Memeriksa kelengkapan berkas
                       - Pelaksana: Petugas loket
                       - Waktu: 10 menit
                       - Jika lengkap: lanjut
                       - Jika tidak lengkap: kembali ke langkah 1
                    """)
        case .time:
            SectionHint(
                "Lama seluruh proses, dan dihitung sejak kapan. Jam buka kantor ditulis pada Jam Layanan.",
                example: """
                    Paling lama 4 (empat) hari kerja sejak berkas lengkap

                    - Pemeriksaan: 1 hari kerja
                    - Penerbitan: 3 hari kerja
                    """)
        case .fee:
            SectionHint(
                "Biaya yang dibayar warga. Jika gratis, tulis “Tidak dipungut biaya”; bagian yang kosong tidak dibaca sebagai gratis.",
                example: """
                    - Paspor nonelektronik: Rp350.000 per permohonan
                    - Paspor elektronik: Rp650.000 per permohonan
                    """)
        case .product:
            SectionHint("Apa yang diterima warga, satu butir untuk satu hasil.", example: "- Paspor biasa")
        case .complaints:
            SectionHint(
                "Saluran pengaduan, petugas yang bertanggung jawab, dan batas waktu tanggapan.",
                example: """
                    - Telepon: (021) 0000 0000
                    - WhatsApp: 0811 0000 000
                    - LAPOR!: https://www.lapor.go.id
                    - Petugas: Kepala Subbagian Tata Usaha
                    - Batas tanggapan: 14 hari
                    """)
        case .legalBasis:
            SectionHint(
                "Peraturan yang mendasari, dari yang tertinggi: jenis, nomor, tahun, dan judulnya.",
                example: "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik")
        case .facilities:
            SectionHint(
                "Ruang, peralatan, dan fasilitas, termasuk bagi kelompok rentan.",
                example: """
                    - Ruang tunggu dengan 40 kursi
                    - Loket rendah bagi pengguna kursi roda
                    """)
        case .competence:
            SectionHint(
                "Pendidikan, keahlian, dan pengalaman yang harus dimiliki petugas.",
                example: "- Petugas loket: paling rendah lulusan diploma tiga")
        case .supervision:
            SectionHint(
                "Siapa yang mengawasi, dan bagaimana caranya.",
                example: "Kepala Kantor memeriksa sepuluh berkas secara acak setiap minggu.")
        case .staff: SectionHint("Berapa petugas untuk tiap tugas.", example: "- Petugas loket: 4 orang")
        case .guarantee:
            SectionHint(
                "Apa yang dijamin kantor, dan apa yang diterima warga jika janji itu tidak ditepati.",
                example: "Jika melewati batas waktu, hasil diantar ke alamat Anda tanpa biaya pengiriman.")
        case .security:
            SectionHint(
                "Bagaimana data, dokumen, dan pengguna layanan dijaga.",
                example: "Data Anda disimpan di ruang terkunci dan hanya dibuka petugas yang berwenang.")
        case .evaluation:
            SectionHint(
                "Bagaimana dan seberapa sering kinerja petugas dinilai.",
                example: "Kinerja petugas dinilai setiap tiga bulan dari hasil survei kepuasan masyarakat.")
        case .hours:
            SectionHint(
                "Hanya jika berbeda dari jam kantor; jika sama, hapus bagian ini.",
                example: """
                    - Senin–Kamis 08.00–12.00 dan 13.00–15.00 WIB
                    - Jumat 08.00–11.30 dan 13.30–15.30 WIB
                    """)
        case .location, .description, .users, .charter, .decree: nil
        }
    }
}
