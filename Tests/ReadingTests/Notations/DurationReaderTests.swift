import Bytes
import Reading
import ServiceStandard
import Testing

/// The notations of durations: those of the field facts, and their neighbours.
@Suite struct DurationReaderTests {
    @Test(arguments: [
        // Seen on cards and sheets.
        ("4 Hari kerja", "exact 4 workingDay"),
        ("3 (tiga) hari kerja", "exact 3 workingDay"),
        ("3 hari", "exact 3 day"),
        ("14 (empat belas) hari", "exact 14 day"),
        ("5 Menit", "exact 5 minute"),
        ("3 menit", "exact 3 minute"),
        ("1 jam", "exact 1 hour"),
        ("1 Jam", "exact 1 hour"),
        ("1 Minggu", "exact 1 week"),
        ("1 (satu) bulan", "exact 1 month"),
        ("7 (tujuh) bulan", "exact 7 month"),
        ("2 (dua) tahun", "exact 2 year"),
        ("1-2 hari", "exact 1 day … 2 day"),
        ("1 – 20 Hari", "exact 1 day … 20 day"),
        ("3 - 5 Jam", "exact 3 hour … 5 hour"),
        ("3-5 menit", "exact 3 minute … 5 minute"),
        ("± 2 Hari", "estimate 2 day"),
        ("1 x 24 jam", "exact 24 hour"),
        ("paling lama 4 hari kerja", "atMost … 4 workingDay"),
        ("paling lambat 4 hari kerja", "atMost … 4 workingDay"),
        ("selambat-lambatnya 4 hari kerja", "atMost … 4 workingDay"),
        ("maksimal 4 hari kerja", "atMost … 4 workingDay"),
        ("maks. 4 hari kerja", "atMost … 4 workingDay"),
        ("< 1 jam", "atMost … 1 hour"),
        ("<1 jam", "atMost … 1 hour"),
        ("≤ 3 hari kerja", "atMost … 3 workingDay"),
        ("<= 3 hari", "atMost … 3 day"),
        ("Waktu: < 30 menit", "atMost … 30 minute label=«Waktu»"),
        ("> 7 hari", "atLeast 7 day …"),
        ("≥2 jam", "atLeast 2 hour …"),
        ("paling cepat 7 (tujuh) bulan sebelum", "atLeast 7 month … before=«»"),
        (
            "paling singkat 6 (enam) bulan sampai dengan paling lama 2 (dua) tahun",
            "exact 6 month … 2 year"
        ),
        ("hingga 30 hari sejak kunjungan", "atMost … 30 day after=«kunjungan»"),
        ("Estimasi 4 hari kerja", "estimate 4 workingDay"),
        ("kurang lebih 10 menit", "estimate 10 minute"),
        ("Satu hari kerja", "exact 1 workingDay"),
        (
            "dalam jangka waktu 14 (empat belas) hari setelah berkas lengkap",
            "atMost … 14 day after=«berkas lengkap»"
        ),
        ("dalam jangka waktu 3 hari sejak wawancara", "atMost … 3 day after=«wawancara»"),
        (
            "dalam jangka waktu 3 hari terhitung sejak tanggal permohonan",
            "atMost … 3 day after=«tanggal permohonan»"
        ),
        (
            "5 (lima) hari kerja sebelum tanggal keberangkatan",
            "exact 5 workingDay before=«tanggal keberangkatan»"
        ),
        (
            "a. 6 (enam) hari kerja Pemeriksaan Teknis b. 3 (tiga) hari kerja setelah pembayaran",
            "[exact 6 workingDay label=«Pemeriksaan Teknis»] [exact 3 workingDay after=«pembayaran»]"
        ),
        ("0 hari", "exact 0 day"),
        ("10 Menit", "exact 10 minute"),
        ("60 Menit", "exact 60 minute"),
        ("20 (dua puluh) menit", "exact 20 minute"),
        (
            "Satu hari kerja dan dapat diperpanjang bila perlu",
            "exact 1 workingDay if=«bila perlu» rest=«dan dapat diperpanjang»"
        ),
        (
            "Paling lama 10 (sepuluh) hari kerja setelah berkas diterima",
            "atMost … 10 workingDay after=«berkas diterima»"
        ),
        ("10 menitPelapor mendapat nomor", "exact 10 minute rest=«Pelapor mendapat nomor»"),
        (
            "Paling lama 4 (empat) hari kerja sejak wawancara",
            "atMost … 4 workingDay after=«wawancara»"
        ),
    ])
    func reads(_ text: String, _ expected: String) {
        #expect(dump(text, DurationReader.read, line) == expected)
        #expect(DurationReader.mayRead(slice(text), orHours: false))
    }

    @Test(arguments: [
        // Capitals, spaces, dashes, and glued words.
        ("4\u{A0}hari\u{A0}kerja", "exact 4 workingDay"),
        ("  4  HARI   KERJA  ", "exact 4 workingDay"),
        ("4 hari\nkerja", "exact 4 workingDay"),
        ("4 harikerja.", "exact 4 workingDay"),
        ("3(tiga)hari kerja", "exact 3 workingDay"),
        ("3 ( tiga )  hari kerja", "exact 3 workingDay"),
        ("5menit", "exact 5 minute"),
        ("1—2 hari", "exact 1 day … 2 day"),
        ("1 s/d 2 hari", "exact 1 day … 2 day"),
        ("1 s.d. 2 hari kerja", "exact 1 workingDay … 2 workingDay"),
        ("1 (satu) s.d 2 (dua) hari", "exact 1 day … 2 day"),
        ("1 sampai dengan 2 hari", "exact 1 day … 2 day"),
        ("1 atau 2 hari", "exact 1 day … 2 day"),
        ("3 hari atau 5 hari", "exact 3 day … 5 day"),
        ("30 menit – 1 jam", "exact 30 minute … 1 hour"),
        ("1 jam s.d. 2 jam", "exact 1 hour … 2 hour"),
        ("± 2–3 Hari", "estimate 2 day … 3 day"),
        ("±2 hari", "estimate 2 day"),
        ("paling lama 3-5 hari", "atMost 3 day … 5 day"),
        ("Selambat – lambatnya 14 hari", "atMost … 14 day"),
        ("SELAMBAT-LAMBATNYA 14 HARI KALENDER", "atMost … 14 calendarDay"),
        ("Paling lama: 3 hari kerja", "atMost … 3 workingDay"),
        ("dalam waktu paling lama 3 hari kerja", "atMost … 3 workingDay"),
        ("paling lama dalam waktu 3 hari kerja", "atMost … 3 workingDay"),
        ("3 hari kerja maksimal", "atMost … 3 workingDay"),
        ("3 hari kerja (paling lama)", "atMost … 3 workingDay"),
        ("minimal 3 hari, maksimal 5 hari", "exact 3 day … 5 day"),
        ("minimal 3 hari dan maksimal 5 hari kerja", "exact 3 day … 5 workingDay"),
        ("3 × 24 jam", "exact 72 hour"),
        ("2 x 24 Jam sejak laporan", "exact 48 hour after=«laporan»"),
        // Fractions and two terms.
        ("setengah jam", "exact 0.5 hour"),
        ("½ jam", "exact 0.5 hour"),
        ("1½ jam", "exact 1.5 hour"),
        ("1,5 jam", "exact 1.5 hour"),
        ("satu setengah jam", "exact 1.5 hour"),
        ("2 jam 30 menit", "exact 2 hour + 30 minute"),
        ("2 (dua) jam dan 30 (tiga puluh) menit", "exact 2 hour + 30 minute"),
        ("1 tahun 6 bulan", "exact 1 year + 6 month"),
        ("rata-rata 45 menit", "estimate 45 minute"),
        ("dua puluh lima menit", "exact 25 minute"),
        ("empat (4) hari kerja", "exact 4 workingDay"),
        ("seratus dua puluh hari", "exact 120 day"),
        // Around the duration.
        ("Pemeriksaan: 1 hari kerja", "exact 1 workingDay label=«Pemeriksaan»"),
        ("Paspor 48 halaman selesai dalam 4 hari kerja", "exact 4 workingDay label=«Paspor 48 halaman selesai dalam»"),
        ("4 hari kerja apabila syarat lengkap", "exact 4 workingDay if=«apabila syarat lengkap»"),
        ("4 hari kerja (apabila syarat lengkap)", "exact 4 workingDay if=«apabila syarat lengkap»"),
        (
            "4 hari kerja sejak wawancara, apabila syarat lengkap.",
            "exact 4 workingDay after=«wawancara» if=«apabila syarat lengkap»"
        ),
        (
            "4 hari kerja sejak wawancara. Pengambilan di loket 2.",
            "exact 4 workingDay after=«wawancara» rest=«Pengambilan di loket 2.»"
        ),
        ("4 hari kerja (sejak berkas (asli) diterima)", "exact 4 workingDay after=«berkas (asli) diterima»"),
        ("3 hari kerja (Senin–Jumat)", "exact 3 workingDay rest=«(Senin–Jumat)»"),
        ("30 hari setelah 2 bulan percobaan", "exact 30 day after=«2 bulan percobaan»"),
        // Several durations.
        (
            "Paspor: 4 hari kerja; Exit permit: 1 hari",
            "[exact 4 workingDay label=«Paspor»] [exact 1 day label=«Exit permit»]"
        ),
        (
            "Baru 4 hari kerja, penggantian paling lama 3 hari kerja",
            "[exact 4 workingDay label=«Baru»] [atMost … 3 workingDay label=«penggantian»]"
        ),
        ("1) 5 menit\n2) 10 menit\n3) 1 jam", "[exact 5 minute] [exact 10 minute] [exact 1 hour]"),
        ("• 5 menit pendaftaran • 1 jam pemeriksaan", "[exact 5 minute label=«pendaftaran»] [exact 1 hour label=«pemeriksaan»]"),
        ("a. 3 hari kerja", "exact 3 workingDay"),
        // English.
        ("4 working days", "exact 4 workingDay"),
        ("at most 4 business days after the interview", "atMost … 4 workingDay after=«the interview»"),
        ("within 14 calendar days of receipt", "atMost … 14 calendarDay rest=«of receipt»"),
        ("up to 30 minutes", "atMost … 30 minute"),
        ("1 to 2 hours", "exact 1 hour … 2 hour"),
        ("about 10 minutes", "estimate 10 minute"),
        ("5 working day(s) before departure", "exact 5 workingDay before=«departure»"),
        // What does not agree is noted, and the digits count.
        ("4 (lima) hari kerja", "exact 4 workingDay !wordsDisagree(digits: 4, words: 5)"),
        ("5-3 hari", "exact 3 day … 5 day !reversedRange"),
    ])
    func readsVariants(_ text: String, _ expected: String) {
        #expect(dump(text, DurationReader.read, line) == expected)
        #expect(DurationReader.mayRead(slice(text), orHours: false))
    }

    @Test(arguments: [
        ("", "refused: emptyText «»"),
        ("-", "refused: emptyText «-»"),
        (" – ", "refused: emptyText « – »"),
        ("segera", "refused: noNumber «segera»"),
        ("3", "refused: noUnit «3»"),
        ("3 lembar", "refused: noUnit «3»"),
        ("3-5", "refused: noUnit «3»"),
        ("3 hr", "refused: noUnit «3»"),
        ("hitungan detik", "refused: unitWithoutNumber «detik»"),
        ("beberapa hari", "refused: unitWithoutNumber «hari»"),
        ("1/2 hari", "refused: ambiguousNumber «1/2»"),
        ("4 hari kerja atau 30 hari kalender", "refused: alternatives «4 hari kerja atau 30 hari kalender»"),
        ("1.0000 hari", "refused: ambiguousNumber «1.0000»"),
        ("9999999999 hari", "refused: outOfRange «9999999999»"),
        ("08.00 - 11.45 & 13.00 - 15.00 (Senin - Kamis)", "refused: openingHours «08.00»"),
        ("Senin-Kamis pukul 08:00 Wib s/d 16:15 Wib.", "refused: openingHours «Senin»"),
        ("Jum’at pukul 08.00 WIB", "refused: openingHours «Jum’at»"),
        ("Setiap hari kerja jam 08.00", "refused: openingHours «Setiap hari»"),
        ("Pukul 08.00 – 12.00 WIB, istirahat 1 jam", "refused: openingHours «Pukul »"),
        ("Hari Minggu tutup", "refused: openingHours «Hari Minggu»"),
    ])
    func refuses(_ text: String, _ expected: String) {
        #expect(dump(text, DurationReader.read, line) == expected)
        #expect(!expected.hasPrefix("refused: openingHours") || DurationReader.mayRead(slice(text), orHours: true))
    }

    @Test(arguments: [
        ("Petugas: Kepala Seksi Pengaduan", false, false), ("WhatsApp: 0811 0000 847", false, true), ("Senin dan rabu", false, true),
        ("daily", false, true), ("3hari", true, true), ("menjamin", true, true),
    ])
    func tellsWhatItNeedNotRead(_ text: String, _ mayHoldTime: Bool, _ orHours: Bool) {
        #expect(DurationReader.mayRead(slice(text), orHours: false) == mayHoldTime)
        #expect(DurationReader.mayRead(slice(text), orHours: true) == orHours)
    }

    /// Values hold slices of the text given, no copies: their indices are places in it.
    @Test func keepsPlaces() throws {
        let text = slice("Terbit paling lama 4 (lima) hari kerja sejak wawancara")
        let duration = try DurationReader.read(text).get()
        #expect(duration.label?.indices == 0..<6)
        #expect(duration.anchor?.event.indices == 45..<54)
        #expect(duration.notes.map(\.range) == [19..<27])
    }
}
