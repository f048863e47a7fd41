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
            "exact 1 workingDay ~conditional if=«bila perlu» rest=«dan dapat diperpanjang»"
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
        ("30 hari setelah 2 bulan percobaan", "exact 30 day ~besides after=«2 bulan percobaan»"),
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
        // Words behind a day that are no slip of "kerja".
        ("3 hari karena antrean", "exact 3 day rest=«karena antrean»"), ("3 hari saja", "exact 3 day rest=«saja»"),
        ("3 hari ke depan", "exact 3 day rest=«ke depan»"), ("3 hari kepada pemohon", "exact 3 day rest=«kepada pemohon»"),
        ("2 jam pada hari kerja", "exact 2 hour rest=«pada hari kerja»"),
    ])
    func readsVariants(_ text: String, _ expected: String) {
        #expect(dump(text, DurationReader.read, line) == expected)
        #expect(DurationReader.mayRead(slice(text), orHours: false))
    }

    /// What is no time of the service never stands for it, and is not lost.
    @Test(arguments: [
        // How long something is valid, how old somebody is.
        ("Berlaku 5 tahun. Diproses 3 hari kerja.", "exact 3 workingDay label=«Berlaku 5 tahun. Diproses»"),
        ("Masa berlaku izin 5 tahun, proses 7 hari kerja", "exact 7 workingDay label=«Masa berlaku izin 5 tahun, proses»"),
        ("Masa berlaku: 5 (lima) tahun; 7 hari kerja", "exact 7 workingDay label=«Masa berlaku: 5 (lima) tahun;»"),
        ("Izin berlaku 5 tahun dan diproses 3 hari kerja", "exact 3 workingDay label=«Izin berlaku 5 tahun dan diproses»"),
        ("3 hari kerja, berlaku 5 tahun", "exact 3 workingDay rest=«berlaku 5 tahun»"),
        (
            "Proses 3 hari kerja; masa berlaku 5 tahun; perpanjangan 2 hari kerja",
            "[exact 3 workingDay label=«Proses» rest=«masa berlaku 5 tahun»] [exact 2 workingDay label=«perpanjangan»]"
        ),
        ("3 hari kerja berlaku sejak berkas lengkap", "exact 3 workingDay after=«berkas lengkap» rest=«berlaku»"),
        ("Pemohon berusia di bawah 17 tahun, 3 hari kerja", "exact 3 workingDay label=«Pemohon berusia di bawah 17 tahun»"),
        // How often, and when the counter is open.
        ("Setiap 3 bulan, selesai 2 hari kerja", "exact 2 workingDay label=«Setiap 3 bulan, selesai»"),
        ("Pelayanan 24 jam. Penyelesaian 3 hari kerja", "exact 3 workingDay label=«Pelayanan 24 jam. Penyelesaian»"),
        ("Pelayanan 1 x 24 jam", "exact 24 hour label=«Pelayanan»"),
        ("Pelayanan paling lama 24 jam", "atMost … 24 hour label=«Pelayanan»"),
        ("Waktu pelayanan 24 jam", "exact 24 hour label=«Waktu pelayanan»"),
        ("Pelayanan 2 jam", "exact 2 hour label=«Pelayanan»"),
        ("1 Hari (24 jam)", "exact 1 day rest=«(24 jam)»"),
        ("3 hari setiap permohonan", "exact 3 day ~counted rest=«setiap permohonan»"),
        ("Setiap berkas 3 hari", "exact 3 day label=«Setiap berkas»"),
        // Hours before a time.
        (
            "Senin - Kamis 08.00 - 15.00, penyelesaian 3 hari kerja",
            "exact 3 workingDay label=«Senin - Kamis 08.00 - 15.00, penyelesaian»"
        ),
        (
            "Senin - Kamis 07.30 - 12.00, rata-rata 30 - 60 menit per pasien",
            "estimate 30 minute … 60 minute ~counted label=«Senin - Kamis 07.30 - 12.00» rest=«per pasien»"
        ),
        ("Setiap hari kerja, paling lama 2 jam", "atMost … 2 hour label=«Setiap hari kerja»"),
    ])
    func passesOverWhatIsNoPromise(_ text: String, _ expected: String) {
        #expect(dump(text, DurationReader.read, line) == expected)
    }

    /// Two numbers, however they are joined, are never read as the second alone.
    @Test(arguments: [
        ("3 s/d. 5 hari", "exact 3 day … 5 day"), ("3 s.d 5 hari", "exact 3 day … 5 day"), ("3 sd 5 hari", "exact 3 day … 5 day"),
        ("3 sd. 5 hari", "exact 3 day … 5 day"), ("3 s/d 5 hari", "exact 3 day … 5 day"), ("3 s/d5 hari", "exact 3 day … 5 day"),
        ("3s/d5 hari", "exact 3 day … 5 day"), ("3 s / d 5 hari", "exact 3 day … 5 day"), ("3 s. d. 5 hari", "exact 3 day … 5 day"),
        ("3 S/D. 5 HARI KERJA", "exact 3 workingDay … 5 workingDay"), ("3 sampai 5 hari", "exact 3 day … 5 day"),
        ("3 hingga 5 hari", "exact 3 day … 5 day"), ("3\u{2014}5 hari", "exact 3 day … 5 day"),
        ("3 \u{2011} 5 hari", "exact 3 day … 5 day"), ("3\u{AD}5 hari", "exact 3 day … 5 day"),
        ("3 \u{2212} 5 hari", "exact 3 day … 5 day"), ("3\u{FF0D}5 hari", "exact 3 day … 5 day"),
        ("3 \u{FE63} 5 hari", "exact 3 day … 5 day"), ("3 -- 5 hari", "exact 3 day … 5 day"), ("3 ~ 5 hari", "exact 3 day … 5 day"),
        ("3 sampai dengan paling lama 5 hari", "exact 3 day … 5 day"), ("3 hari s/d. 5 hari", "exact 3 day … 5 day"),
        ("3 / 5 hari", "refused: ambiguousNumber «3 / 5 hari»"), ("antara 3 dan 5 hari", "refused: ambiguousNumber «3 dan 5 hari»"),
        ("1, 5 jam", "refused: ambiguousNumber «1, 5 jam»"), ("Loket 1, 5 menit", "exact 5 minute label=«Loket 1»"),
        ("3 hari kerja / 5 hari kalender", "refused: alternatives «3 hari kerja / 5 hari kalender»"),
        ("1. 5 menit", "exact 5 minute"), ("Loket 2: 5 menit", "exact 5 minute label=«Loket 2»"),
    ])
    func readsBothEnds(_ text: String, _ expected: String) { #expect(dump(text, DurationReader.read, line) == expected) }

    @Test(arguments: [
        ("paling tidak 3 hari", "atLeast 3 day …"), ("setidak-tidaknya 3 hari", "atLeast 3 day …"),
        ("tidak kurang dari 3 hari", "atLeast 3 day …"), ("di bawah 1 jam", "atMost … 1 hour"), ("dibawah 1 jam", "atMost … 1 hour"),
        ("=< 3 hari", "atMost … 3 day"), ("tidak melebihi 3 hari", "atMost … 3 day"), ("tidak lebih dari 3 hari", "atMost … 3 day"),
    ])
    func readsBounds(_ text: String, _ expected: String) { #expect(dump(text, DurationReader.read, line) == expected) }

    /// A time that is added to another is a part.
    @Test(arguments: [
        ("3 hari kerja + 1 hari", "[exact 3 workingDay] [exact 1 day]"),
        ("Pemeriksaan 3 hari + penerbitan 1 hari", "[exact 3 day label=«Pemeriksaan»] [exact 1 day label=«penerbitan»]"),
        ("3 hari kerja ditambah 1 hari", "[exact 3 workingDay label=«ditambah»] [exact 1 day]"),
    ])
    func partsWhatIsAdded(_ text: String, _ expected: String) { #expect(dump(text, DurationReader.read, line) == expected) }

    /// The label of a value says what it counts.
    @Test(arguments: [
        ("Pemeriksaan", "5 tahun", "exact 5 year"), ("Masa berlaku", "5 tahun", "refused: noPromise «5 tahun»"),
        ("Masa berlaku izin", "5 tahun, proses 3 hari", "exact 3 day label=«5 tahun, proses»"),
        ("Pelayanan gawat darurat", "24 jam", "refused: openingHours «24 jam»"), ("Buka", "24 jam", "refused: openingHours «24 jam»"),
        ("Waktu pelayanan", "24 jam", "exact 24 hour"), ("Pelayanan", "3 hari", "exact 3 day"),
        ("Setiap", "3 bulan", "exact 3 month"),
    ])
    func readsLabelAndValueApart(_ label: String, _ value: String, _ expected: String) {
        #expect(dump(value, { DurationReader.read(label: slice(label), value: $0) }, line) == expected)
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
        ("Senin–Kamis 08.00–15.00, paling lambat 1 jam sebelum tutup", "refused: openingHours «Senin»"),
        ("Senin–Kamis 08.00–15.00, istirahat paling lama 1 jam", "refused: openingHours «Senin»"),
        ("Pelayanan 24 jam", "refused: openingHours «24 jam»"), ("Buka 24 jam", "refused: openingHours «24 jam»"),
        ("Buka 8 jam", "refused: openingHours «8 jam»"), ("24 jam sehari", "refused: openingHours «24 jam»"),
        ("24 jam nonstop", "refused: openingHours «24 jam»"), ("24 jam/hari", "refused: openingHours «24 jam»"),
        ("Pelayanan (24 jam)", "refused: openingHours «24 jam»"),
        ("Setiap 3 bulan", "refused: noPromise «3 bulan»"), ("Tiap 2 minggu", "refused: noPromise «2 minggu»"),
        ("3 bulan sekali", "refused: noPromise «3 bulan»"), ("sekali dalam 3 bulan", "refused: noPromise «3 bulan»"),
        ("5 hari kerja seminggu", "refused: noPromise «5 hari kerja»"), ("8 jam per hari", "refused: noPromise «8 jam»"),
        ("Masa berlaku 5 tahun", "refused: noPromise «5 tahun»"), ("Izin berlaku selama 5 (lima) tahun", "refused: noPromise «5 (lima) tahun»"),
        ("Berlaku 3 - 5 tahun", "refused: noPromise «3 - 5 tahun»"), ("Masa berlaku,\n5 tahun", "refused: noPromise «5 tahun»"),
        ("Valid 2 tahun", "refused: noPromise «2 tahun»"),
        ("3 x 24 jam kerja", "refused: workingHours «3 x 24 jam»"), ("Maksimal 2x24 jam hari kerja", "refused: workingHours «2x24 jam»"),
        ("48 jam pada hari kerja", "refused: workingHours «48 jam»"), ("4 jam kerja", "refused: workingHours «4 jam»"),
        ("2 minggu kerja", "refused: workingHours «2 minggu»"), ("3 x 24 jam (hari kerja)", "refused: workingHours «3 x 24 jam»"),
        ("3 hari krja", "refused: misspeltUnit(ServiceStandard.TimeUnit.workingDay) «3 hari krja»"),
        ("Paling lama 3 (tiga) hari krj", "refused: misspeltUnit(ServiceStandard.TimeUnit.workingDay) «3 (tiga) hari krj»"),
        ("3 hari kreja sejak berkas lengkap", "refused: misspeltUnit(ServiceStandard.TimeUnit.workingDay) «3 hari kreja»"),
        ("3 hari kelender", "refused: misspeltUnit(ServiceStandard.TimeUnit.calendarDay) «3 hari kelender»"),
        ("Pemeriksaan 3 hari kerja, cetak 2 hari keja", "refused: misspeltUnit(ServiceStandard.TimeUnit.workingDay) «2 hari keja»"),
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
