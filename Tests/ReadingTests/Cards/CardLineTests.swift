import Testing

/// Sections made of lines: fees, times, hours, products, contacts, legal bases.
@Suite struct CardLineTests {
    @Test(arguments: table) func gives(_ test: CardCase) throws { try expectCard(test) }

    static let table: [CardCase] = [
        CardCase(
            "fees",
            """
            ## Biaya
            Dibayar di bank.

            - Paspor: Rp350.000 per permohonan
              - Dasar: PP 45/2024
            - Layanan cepat: Rp1.000.000
              - Satuan: per orang
              - Catatan: ditambahkan
            - Konsultasi: gratis
            - Denda: sesuai peraturan daerah
            - Materai: -
            - Bayar di loket
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              markup paragraph 6:1 "Dibayar di bank."
              fees
                8:3 "Paspor": "Rp350.000 per permohonan" → 350000 unit=«per permohonan» ‹Rp350.000 per permohonan›
                  .legalBasis 9:5 "Dasar": "PP 45/2024" ‹Dasar: PP 45/2024›
                10:3 "Layanan cepat": "Rp1.000.000" → 1000000 ‹Rp1.000.000›
                  .unit 11:5 "Satuan": "per orang" ‹Satuan: per orang›
                  .note 12:5 "Catatan": "ditambahkan" ‹Catatan: ditambahkan›
                13:3 "Konsultasi": "gratis" → free gratis ‹gratis›
                14:3 "Denda": "sesuai peraturan daerah" → reference «sesuai peraturan daerah» ‹sesuai peraturan daerah›
                15:3 "Materai": "-" → notStated dash ‹-›
                16:3 "Bayar di loket"
            """),
        CardCase(
            "a fee in a paragraph",
            """
            ## Biaya
            Tidak dipungut biaya
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              fees
                6:1 "Tidak dipungut biaya" → free notCharged ‹Tidak dipungut biaya›
            """),
        CardCase(
            "parts of a fee",
            """
            ## Biaya
            ### Beban
            - Hilang: Rp1.000.000
            ### Paspor
            - Elektronik: Rp650.000
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              ### part 6:1 "Beban"
                fees
                  7:3 "Hilang": "Rp1.000.000" → 1000000 ‹Rp1.000.000›
              ### part 8:1 "Paspor"
                fees
                  9:3 "Elektronik": "Rp650.000" → 650000 ‹Rp650.000›
            """),
        CardCase(
            "nested fees stay as they stand, with the properties parted from them",
            """
            ## Biaya
            1. Paspor
               - Elektronik: Rp650.000
            - Catatan: per permohonan
            """,
            gives: """
            ## biaya 5:1 "Biaya"
              markup list 6:1 "PasporElektronik: Rp650.000"
              markup list 8:1 "Catatan: per permohonan"
            ! 8:1-26 card.indented-too-little
            """),
        CardCase(
            "a promise and its parts",
            """
            ## Jangka Waktu
            Paling lama 4 (empat) hari kerja sejak wawancara
            - Pemeriksaan: 1 hari kerja setelah berkas lengkap
              - Untuk: hilang
            - Penerbitan: 3 hari kerja setelah pembayaran
            - Pengantaran menyusul
            """,
            gives: """
            ## waktu 5:1 "Jangka Waktu"
              times
                6:1 "Paling lama 4 (empat) hari kerja sejak wawancara" → atMost … 4 workingDay after=«wawancara» ‹Paling lama 4 (empat) hari kerja sejak wawancara›
              times
                7:3 part "Pemeriksaan": "1 hari kerja setelah berkas lengkap" if own 0 ‹hilang› → exact 1 workingDay after=«berkas lengkap» ‹1 hari kerja setelah berkas lengkap›
                  .condition 8:5 "Untuk": "hilang" ‹Untuk: hilang›
                9:3 part "Penerbitan": "3 hari kerja setelah pembayaran" → exact 3 workingDay after=«pembayaran» ‹3 hari kerja setelah pembayaran›
                10:3 part "Pengantaran menyusul"
            """),
        CardCase(
            "a list of times without a promise",
            """
            ## Jangka Waktu
            - Baru: 3 hari kerja
            - Hilang: 5 hari
            """,
            gives: """
            ## waktu 5:1 "Jangka Waktu"
              times
                6:3 "Baru": "3 hari kerja" → exact 3 workingDay ‹3 hari kerja›
                7:3 "Hilang": "5 hari" → exact 5 day ‹5 hari›
            """),
        CardCase(
            "Waktu Pelayanan with a duration",
            """
            ## Waktu Pelayanan
            3 hari kerja
            """,
            gives: """
            ## waktu 5:1 "Waktu Pelayanan"
              times
                6:1 "3 hari kerja" → exact 3 workingDay ‹3 hari kerja›
            """),
        CardCase(
            "Waktu Pelayanan with a duration and hours on one line",
            """
            ## Waktu Pelayanan
            15 menit, Senin-Jumat 08.00-16.00 WIB
            """,
            gives: """
            ## waktu 5:1 "Waktu Pelayanan"
              times
                6:1 "15 menit, Senin-Jumat 08.00-16.00 WIB" → exact 15 minute rest=«Senin-Jumat 08.00-16.00 WIB» ‹15 menit, Senin-Jumat 08.00-16.00 WIB›
            """),
        CardCase(
            "Waktu Pelayanan with hours before a duration on one line",
            """
            ## WAKTU PELAYANAN
            Senin - Kamis 07.30 - 12.00, rata-rata 30 - 60 menit per pasien
            """,
            gives: """
            ## waktu 5:1 "WAKTU PELAYANAN"
              times
                6:1 "Senin - Kamis 07.30 - 12.00, rata-rata 30 - 60 menit per pasien" → estimate 30 minute … 60 minute ~counted label=«Senin - Kamis 07.30 - 12.00» rest=«per pasien» ‹Senin - Kamis 07.30 - 12.00, rata-rata 30 - 60 menit per pasien›
            """),
        CardCase(
            "contacts whose first colon stands behind several ways",
            """
            ## Pengaduan
            Kotak saran, WA 0811 4430 1213, Ig: @kantorcontoh

            - Email : puskesmas contoh@contoh.go.id
            - Telp. 0811 4430 1213 atau surel: a@contoh.go.id
            - Penanggung jawab pengaduan: Kepala Seksi, lantai 2
            """,
            gives: """
            ## pengaduan 5:1 "Pengaduan"
              contacts
                6:1 channel "Kotak saran, WA 0811 4430 1213, Ig: @kantorcontoh" → dropBox ‹Kotak saran› → whatsapp ‹0811 4430 1213› → instagram ‹kantorcontoh›
              contacts
                8:3 other "Email": "puskesmas contoh@contoh.go.id"
                9:3 channel "Telp. 0811 4430 1213 atau surel: a@contoh.go.id" → phone ‹0811 4430 1213› → email ‹a@contoh.go.id›
                10:3 officer "Penanggung jawab pengaduan": "Kepala Seksi, lantai 2"
            """),
        CardCase(
            "Waktu Pelayanan in hours, and all day",
            """
            ## Waktu Pelayanan
            2 x 24 jam
            """,
            gives: """
            ## waktu 5:1 "Waktu Pelayanan"
              times
                6:1 "2 x 24 jam" → exact 48 hour ‹2 x 24 jam›
            """),
        CardCase(
            "Waktu Pelayanan with hours",
            """
            ## Waktu Pelayanan
            Senin–Kamis 08.00–15.00 WIB

            Jumat 08.00–11.00 WIB
            """,
            gives: """
            ## jam-layanan 5:1 "Waktu Pelayanan"
              hours
                6:1 "Senin–Kamis 08.00–15.00 WIB" → 1 periods ‹Senin–Kamis 08.00–15.00 WIB›
                8:1 "Jumat 08.00–11.00 WIB" → 1 periods ‹Jumat 08.00–11.00 WIB›
            """),
        CardCase(
            "Waktu Pelayanan with neither",
            """
            ## Waktu Layanan
            Menyusul
            """,
            gives: """
            ## waktu 5:1 "Waktu Layanan"
              markup paragraph 6:1 "Menyusul"
            """),
        CardCase(
            "Waktu Pelayanan with both",
            """
            ## Waktu Pelayanan
            - Senin–Kamis 08.00–15.00 WIB
            - 3 hari kerja
            """,
            gives: """
            ## waktu 5:1 "Waktu Pelayanan"
              times
                6:3 "Senin–Kamis 08.00–15.00 WIB"
                7:3 "3 hari kerja" → exact 3 workingDay ‹3 hari kerja›
            """),
        CardCase(
            "hours and a duration in the lines of a paragraph",
            """
            ## Waktu Pelayanan
            Senin–Jumat 08.00–15.00
            3 hari kerja
            """,
            gives: """
            ## waktu 5:1 "Waktu Pelayanan"
              times
                6:1 "Senin–Jumat 08.00–15.00"
                7:1 "3 hari kerja" → exact 3 workingDay ‹3 hari kerja›
            """),
        CardCase(
            "hours in the completion time",
            """
            ## Jangka Waktu
            Senin–Jumat 08.00–15.00
            """,
            gives: """
            ## waktu 5:1 "Jangka Waktu"
              markup paragraph 6:1 "Senin–Jumat 08.00–15.00"
            """),
        CardCase(
            "hours",
            """
            ## Jam Layanan
            Menggantikan jam kantor.

            - Senin–Kamis 08.00–11.45 dan 13.00–15.00 WIB
            - Hari raya menurut pengumuman
              - Untuk: semua
            """,
            gives: """
            ## jam-layanan 5:1 "Jam Layanan"
              markup paragraph 6:1 "Menggantikan jam kantor."
              hours
                8:3 "Senin–Kamis 08.00–11.45 dan 13.00–15.00 WIB" → 1 periods ‹Senin–Kamis 08.00–11.45 dan 13.00–15.00 WIB›
                9:3 "Hari raya menurut pengumuman"
                  markup list 10:3 "Untuk: semua"
            """),
        CardCase(
            "hours in lines",
            """
            ## Jam Pelayanan
            Senin–Kamis 08.00–15.00 WIB
            Jumat 08.00–11.00 WIB
            """,
            gives: """
            ## jam-layanan 5:1 "Jam Pelayanan"
              hours
                6:1 "Senin–Kamis 08.00–15.00 WIB" → 1 periods ‹Senin–Kamis 08.00–15.00 WIB›
                7:1 "Jumat 08.00–11.00 WIB" → 1 periods ‹Jumat 08.00–11.00 WIB›
            """),
        CardCase(
            "products",
            """
            ## Produk
            - Paspor biasa
              - Catatan: 48 halaman
            - Surat
              - asli
              - salinan
            """,
            gives: """
            ## produk 5:1 "Produk"
              products
                6:3 "Paspor biasa"
                  .note 7:5 "Catatan": "48 halaman" ‹Catatan: 48 halaman›
                8:3 "Surat"
                  9:5 "asli"
                  10:5 "salinan"
            """),
        CardCase(
            "a paragraph beside a list of products is a notice",
            """
            ## Produk
            Diambil di loket.

            - Paspor
            """,
            gives: """
            ## produk 5:1 "Produk"
              markup paragraph 6:1 "Diambil di loket."
              products
                8:3 "Paspor"
            """),
        CardCase(
            "a paragraph alone is the product",
            """
            ## Produk
            Paspor biasa
            """,
            gives: """
            ## produk 5:1 "Produk"
              products
                6:1 "Paspor biasa"
            """),
        CardCase(
            "a paragraph beside a table is a notice",
            """
            ## Produk
            Diambil di loket.

            | Jenis | Berlaku |
            | --- | --- |
            | Paspor | 10 tahun |
            """,
            gives: """
            ## produk 5:1 "Produk"
              markup paragraph 6:1 "Diambil di loket."
              markup table 8:1 "JenisBerlakuPaspor10 tahun"
            """),
        CardCase(
            "contacts",
            """
            ## Pengaduan
            Sampaikan keluhan Anda.

            - Loket pengaduan di lantai 1
            - WhatsApp: 0811 0000 000
            - Telepon: (021) 0000 0000 ext. 12
            - LAPOR!: https://www.lapor.go.id
            - Tulis ke [kami](mailto:a@kantor.go.id)
            - Petugas: Kepala Subbagian Tata Usaha
            - Batas tanggapan: 14 hari
            - Batas tanggapan: secepatnya
            """,
            gives: """
            ## pengaduan 5:1 "Pengaduan"
              markup paragraph 6:1 "Sampaikan keluhan Anda."
              contacts
                8:3 channel "Loket pengaduan di lantai 1" → counter ‹Loket pengaduan di lantai 1›
                9:3 channel "WhatsApp": "0811 0000 000" → whatsapp ‹0811 0000 000›
                10:3 channel "Telepon": "(021) 0000 0000 ext. 12" → phone ‹(021) 0000 0000 ext. 12›
                11:3 channel "LAPOR!": "https://www.lapor.go.id" → lapor ‹https://www.lapor.go.id›
                12:3 other "Tulis ke kami"
                13:3 officer "Petugas": "Kepala Subbagian Tata Usaha"
                14:3 deadline "Batas tanggapan": "14 hari" → exact 14 day ‹14 hari›
                15:3 deadline "Batas tanggapan": "secepatnya"
            """),
        CardCase(
            "a contact with a list of its own stays as it stands",
            """
            ## Pengaduan
            - Telepon:
              - 021 1234567
            """,
            gives: """
            ## pengaduan 5:1 "Pengaduan"
              contacts
                6:3 other "Telepon": ""
                  markup list 7:3 "021 1234567"
            """),
        CardCase(
            "legal bases",
            """
            ## Dasar Hukum
            1. Undang-Undang Nomor 25 Tahun 2009
               > kutipan
            2. PP 45/2024
            3. Kebiasaan setempat
            """,
            gives: """
            ## dasar-hukum 5:1 "Dasar Hukum"
              legal bases
                6:4 "Undang-Undang Nomor 25 Tahun 2009" → uu-25-2009 ‹Undang-Undang Nomor 25 Tahun 2009›
                  markup blockQuote 7:4 "kutipan"
                8:4 "PP 45/2024" → pp-45-2024 ‹PP 45/2024›
                9:4 "Kebiasaan setempat"
            """),
    ]
}
