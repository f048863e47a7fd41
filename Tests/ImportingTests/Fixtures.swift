/// Sources in the shapes that occur, in words of our own; each repeats traps that real ones set.
enum Fixture {
    struct Case: Sendable {
        var name: String
        var path: String
        var text: String
    }

    static let all: [Case] = [headed, headless, table, pipes, spaced, stacked, page, sop, csv, annex, groups, decree]

    /// Headings, a letterhead between a heading and its text, a title below it, a picture that is gone, boilerplate.
    static let headed = Case(
        name: "headed", path: "izin-tambat.md",
        text: """
            ## Dinas Pelabuhan Contoh

            Jl. Dermaga No. 1, Kota Misal 10000 0210000000

            [pelabuhan.misal.go.id](http://pelabuhan.misal.go.id)

            # Izin Tambat Perahu

            No. SK : 7/DP/2024

            ## Persyaratan

            • Perorangan:
              1. 1. KTP pemilik
              2. 2. Foto perahu
            • Badan usaha:
              1. Akta pendirian
              2. NPWP &amp; NIB

            ## Sistem, Mekanisme dan Prosedur

            \u{20}

            ## Dinas Pelabuhan Contoh

            Jl. Dermaga No. 1, Kota Misal 10000 0210000000

            [pelabuhan.misal.go.id](http://pelabuhan.misal.go.id)

            1.\u{A0}Pemilik mengisi formulir
            2. Petugas mengukur panjang perahu
            - 29 -
            3. Petugas menyerahkan izin

            ### Waktu Penyelesaian

            3 Hari kerja

            1 Hari Kerja : Seksi Ukur )

            dan Seksi Catat

            2 Hari Kerja : Seksi Izin ( Disetujui

            ### Biaya / Tarif

            Perahu kecil: Rp 25.000

            Perahu besar: Rp 75.000

            ### Produk Pelayanan

            1. Izin tambat

            ### Pengaduan Layanan

            Media Pengaduan :

            WhatsApp : 0812-0000-0001

            Email : [tambat@misal.go.id](mailto:tambat@misal.go.id)

            Pejabat pengelola pengaduan :

            Kepala Seksi Ukur

            * Dokumen ini telah ditandatangani secara elektronik memakai sertifikat contoh

            """)

    /// Headings lost; double numbering; boilerplate at the end.
    static let headless = Case(
        name: "headless", path: "kartu-pencari-kerja.txt",
        text: """
            Kartu Pencari Kerja
            No. SK : 12/NAKER/2024
            1. 1. Fotokopi KTP
            2. 2. Fotokopi ijazah
            3. 3. Pas foto dua lembar
            1. Pemohon mengisi formulir
            2. Petugas memeriksa berkas
            3. Petugas mencetak kartu
            15 Menit
            Terhitung sejak berkas lengkap
            Tidak dipungut biaya
            1. Kartu AK-1
            Telepon : 0511-123456
            WhatsApp : 0812-3456-7890
            Website LAPOR! Unduh di Play Store Unduh di App Store
            Isu dan Keluhan
            Klik banner dibawah untuk melaporkan masalah Pelayanan Publik "Kartu Pencari Kerja"
            """)

    /// Two parts, squeezed lists, a quoted cell of several lines, an unknown component.
    static let table = Case(
        name: "table", path: "kartu-nelayan.tsv",
        text: """
            PEMERINTAH KABUPATEN MISAL
            DINAS PERIKANAN
            STANDAR PELAYANAN KARTU NELAYAN

            No\tKomponen\tUraian
            A. Proses Penyampaian Pelayanan (Service Delivery)
            1.\tPersyaratan\ta.Fotokopi KTP;b.Pas foto 3x4;c.Surat lurah
            2.\tSistem, Mekanisme dan Prosedur\ta.Nelayan datang;b.Petugas memeriksa;c.Petugas menyerahkan kartu
            3.\tJangka Waktu Penyelesaian\t3 (tiga) hari kerja
            4.\tBiaya/Tarif\tTidak dipungut biaya
            5.\tProduk Pelayanan\tKartu nelayan
            6.\tPenanganan Pengaduan, Saran dan Masukan\t"1. Kotak saran
            2. WA 081200000002
            3. www.lapor.go.id"
            B. Proses Pengelolaan Pelayanan (Manufacturing)
            1.\tDasar Hukum\t1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;2. Peraturan Pemerintah Nomor 96 Tahun 2012.
            2.\tJumlah Pelaksana\t2 orang
            3.\tMasa Berlaku\t5 tahun
            """)

    static let pipes = Case(
        name: "pipes", path: "surat-pindah.md",
        text: """
            # Surat Pindah

            | No | Komponen | Uraian |
            |----|:--------:|--------|
            | 1 | Persyaratan | <ol><li>Kartu keluarga</li><li>KTP</li></ol> |
            | 2 | Prosedur | 1. Warga melapor 2. Petugas mencatat 3. Lurah menandatangani |
            | 3 | Waktu Penyelesaian | 1 hari |
            | 4 | Biaya | Gratis |
            | 5 | Produk Layanan | Surat pindah |
            """)

    static let spaced = Case(
        name: "spaced", path: "izin-keramaian.txt",
        text: """
            STANDAR PELAYANAN
            IZIN KERAMAIAN

            NO   KOMPONEN              URAIAN
            1.   Persyaratan           a. Surat permohonan
                                       b. KTP penanggung jawab
            2.   Prosedur              1) Pemohon datang ke loket
                                       2) Petugas meneliti berkas
            3.   Jangka Waktu          2 (dua) hari kerja
            4.   Biaya/Tarif           Tidak ada biaya (gratis)
            Halaman 1 dari 1
            """)

    /// Each cell on a line of its own, as web pages are copied.
    static let stacked = Case(
        name: "stacked", path: "legalisasi.txt",
        text: """
            Legalisasi Ijazah

            No
            Komponen
            Uraian
            1
            Persyaratan
            Ijazah asli
            Fotokopi ijazah
            2
            Jangka Waktu Pelayanan
            30 Menit
            3
            Biaya
            Rp10.000
            4
            Produk Pelayanan
            Ijazah yang dilegalisasi
            """)

    /// Own numbering, a list that is indented too far, a footnote far away, groups for cases.
    static let page = Case(
        name: "page", path: "syarat-kartu.txt",
        text: """
            SYARAT KARTU ANGGOTA PERPUSTAKAAN

            1. Mengisi formulir dengan melampirkan:

              1. KTP;
              2. Pas foto; dan
              3. Bukti alamat.

            nb: bukti alamat pada angka 3 (tiga) boleh berupa tagihan listrik.

            2. Bagi anak:

              • Kartu pelajar dan izin orang tua.

            3. Penggantian kartu dilakukan jika:

              1. Hilang;
              2. rusak

            4. Tahapan Permohonan:

              1. Mendaftar di meja depan
              2. Petugas mencetak kartu
              3. Kartu dapat diambil 2 hari setelah pendaftaran.

            5. Biaya Kartu:

              1. Dibayar di kasir;
              2. Kartu baru Rp. 5.000 per kartu.*

                6. Tata tertib:

                1. Tidak makan di ruang baca;
                2. Tidak berisik.

                *Menurut keputusan kepala perpustakaan.

                Catatan:

                Berkas dibawa dalam map.
            """)

    /// Labels and boxes in turns, lists without `<li>`, a heading of two rows, lost symbols.
    static let sop = Case(
        name: "sop", path: "sop-arsip.tsv",
        text: """
            KANTOR ARSIP MISAL

            NOMOR SOP\tSOP-01/ARSIP/2024
            TGL PEMBUATAN\t03 Maret 2024
            TGL REVISI\t
            TGL EFEKTIF\t-
            DISAHKAN OLEH\t Kepala Kantor Arsip
            NAMA SOP\tPeminjaman arsip
            DASAR HUKUM\tKUALIFIKASI PELAKSANA
            <ol style="list-style-type: none">1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;2. Keputusan kepala.\t<ol style="list-style-type: none">1. Mengenal arsip2. Teliti
            PERINGATAN\tPENCATATAN DAN PENDATAAN
            Arsip dapat hilang\tBuku pinjam

            No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKeterangan
            \t\tPeminjam\tArsiparis\tKelengkapan\tWaktu\tOutput\t
            1.\tMengajukan permohonan\tMulai\t\tFormulir\t5 Menit\t\t
            2.\tMencari arsip\t\tX\tDaftar arsip\t10 Menit\tArsip\t
            3.\tMenyerahkan arsip\t\tSelesai\tBuku pinjam\t5 menit\tTanda terima\tasli
            """)

    static let csv = Case(
        name: "csv", path: "rekomendasi.csv",
        text: """
            No;Komponen;Uraian
            1;Persyaratan;"Surat permohonan
            Proposal"
            2;Waktu Penyelesaian;5 hari kerja
            3;Biaya;"Gratis; tanpa pungutan"
            """)

    /// Components with numbers and values behind colons.
    static let annex = Case(
        name: "annex", path: "lampiran.txt",
        text: """
            LAMPIRAN KEPUTUSAN
            Jenis Layanan: Surat Keterangan Usaha

            1. Dasar Hukum
               a. Undang-Undang Nomor 25 Tahun 2009
            2. Persyaratan
               a. KTP
               b. Foto tempat usaha
            3. Sistem, Mekanisme dan Prosedur
               a. Pemohon datang
               b. Petugas menulis surat
            4. Jangka Waktu Penyelesaian: 1 (satu) hari kerja
            5. Biaya/Tarif : Tidak dipungut biaya
            6. Kompetensi Pelaksana
               Mampu mengetik
            """)

    /// Bullets as groups, opening hours in front of the time, a fee of several lines.
    static let groups = Case(
        name: "groups", path: "kartu-hilang.txt",
        text: """
            Penggantian Kartu Hilang
            • Kartu Hilang
            1. KTP elektronik
            2. Surat kehilangan dari kepolisian
            • Kartu Rusak
            1. KTP elektronik
            2. Kartu yang rusak
            1. Pemohon mengambil nomor antrean
            2. Petugas memeriksa berkas
            3. Pemohon menerima kartu
            Senin - Kamis 08.00 - 15.00 WIB
            2 Hari kerja
            Kartu hilang Rp. 50.000
            Kartu rusak Rp. 25.000
            dan
            biaya kirim sesuai tarif pos
            1. Kartu pengganti
            Whatsapp : 0811 0000 123
            Instagram : kantorcontoh
            Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional (SP4N) LAPOR!
            Website LAPOR! Unduh di Play Store Unduh di App Store
            """)

    /// Capital letters as numbers, a sub-list, a wrapped line, a signature.
    static let decree = Case(
        name: "decree", path: "izin-bidan.txt",
        text: """
            PEMERINTAH KOTA CONTOH
            DINAS KESEHATAN
            Jl. Sehat No 5 Telp. (021) 555555

            STANDAR PELAYANAN
            IZIN PRAKTIK BIDAN

            A. PERSYARATAN
            1. Fotocopy STR yang masih berlaku
            2. Surat rekomendasi organisasi profesi
            3. Salah satu:
               a. ijazah
               b. surat keterangan lulus
            B. SISTEM, MEKANISME DAN PROSEDUR
            1) Pemohon mengajukan berkas.
            2) Petugas memverifikasi; bila tidak lengkap
            dikembalikan kepada pemohon.
            3) Izin diterbitkan.
            C. JANGKA WAKTU PENYELESAIAN
            Paling lama 5 (lima) hari kerja setelah berkas lengkap
            D. BIAYA / TARIF
            Rp. 0,-
            E. PRODUK PELAYANAN
            Surat Izin Praktik Bidan (SIPB)
            F. PENANGANAN PENGADUAN
            1. Kotak saran
            2. Telp. (021) 555555
            3. Email: dinkes@contoh.go.id
            G. JAM PELAYANAN
            Senin – Kamis : 08.00 – 15.00
            Jum’at : 08.00 – 11.00

            Ditetapkan di Contoh
            pada tanggal 2 Januari 2024
            KEPALA DINAS,
            dr. Misal Umpama
            NIP. 19700101 199903 1 001
            """)
}
