@testable import Checking

extension Defect {
    /// S0: a service entry of SIPPN.
    static let servicePage: [Defect] = [
        // The label of the decree's number is there, the number is not.
        Defect("S0-01", Checked(Sound.card.with("  nomor: 12/KPT/2025\n", "  nomor:\n"))),
        // The six published components and nothing else.
        Defect("S0-02", Checked(String(Sound.card.prefix(upTo: Sound.card.firstRange(of: "## Dasar Hukum")!.lowerBound)))),
        // Two documents under one title, and in one line of the product.
        Defect(
            "S0-03",
            Checked(Sound.card.with("judul: Kartu Izin Contoh", "judul: Paspor Dinas & Exit Permit").with("- Izin contoh\n", "- Paspor Dinas & Exit Permit\n"))
        ),
        // The parts add up to the promise in working days; a step counts in days.
        Defect(
            "S0-04",
            Checked(
                Sound.card.with(
                    "Paling lama 4 (empat) hari kerja sejak berkas lengkap", "4 hari kerja\n\n- Pemeriksaan: 1 hari kerja\n- Penerbitan: 3 hari kerja"
                ).with("3. Menandatangani izin\n", "3. Menandatangani izin; pemohon mengambilnya 3 hari setelah ada pemberitahuan\n"))
        ),
        // Wrapped cells of a table: a bracket is closed before it is opened.
        Defect("S0-05", Checked(Sound.card.with("- Izin contoh\n", "- Izin contoh Dinas Niaga ) ( Disetujui : Izin\n"))),
        // Two conjunctions in the name of a unit.
        Defect(
            "S0-06", Checked(Sound.card.with("2. Surat keterangan usaha dari kelurahan", "2. Surat keterangan dari Sub Bagian Fasilitasi Camat & / dan Lurah"))),
        // No LAPOR!, no deadline, a free mail account; and a name that ages without a day of review.
        Defect(
            "S0-08",
            Checked(
                Sound.card.with("- LAPOR!: https://www.lapor.go.id\n", "- Email: kantorcontoh@gmail.com\n").with("- Batas tanggapan: 14 hari\n", "")
                    .with("tinjau: 2027-03-04\n", ""))
        ),
        // Misspelt words.
        Defect("S0-09", Checked(Sound.card.with("2. Surat keterangan usaha dari kelurahan", "2. Akte pendirian dan ijin usaha dari kelurahan"))),
        // A requirement of those only who have an old permit; said in brackets.
        Defect("S0-10", Checked(Sound.card.with("2. Surat keterangan usaha dari kelurahan", "2. Izin lama (untuk jangka waktu yang sudah berakhir)"))),
        // A link to http, a postal code twice, and a number that hangs on it.
        Defect(
            "S0-11",
            Checked(
                office: Sound.office("alamat: Jalan Contoh Nomor 1, Kota Contoh 70000 70000 0210000000").with(
                    "jam:\n", "situs: http://kantor.contoh.go.id\njam:\n"))
        ),
    ]
}
