import Testing

@testable import Checking

@Suite("contact.phone")
struct BrokenPhoneTests {
    @Test(
        "A number that cannot be called is named where it stands",
        arguments: [
            // Too short and too long.
            ("Telepon: 0811 000 0", "12-22 ‹0811 000 0›"), ("Telepon: 0811 0000 0000 000", "12-30 ‹0811 0000 0000 000›"),
            ("Telepon: (0561) 73", "12-21 ‹(0561) 73›"), ("Telp. 0561", "9-13 ‹0561›"),
            // The 0 in front is missing, or the country code is written together with it.
            ("WA: 8110000000", "7-17 ‹8110000000›"), ("HP: +62811", "7-13 ‹+62811›"), ("HP: +62811 1477", "7-18 ‹+62811 1477›"),
            // No area code begins so.
            ("Telepon: 0991 123456", "12-23 ‹0991 123456›"), ("Telepon: +62 991 23456", "12-25 ‹+62 991 23456›"),
            // Beside one that is right, and without a label.
            ("Telepon: (0561) 736541, 08110000", "27-35 ‹08110000›"), ("Petugas: Kepala Subbagian Umum, 0811 0000", "35-44 ‹0811 0000›"),
            ("Telp. 0561, surel: layanan@kantor.contoh.go.id", "9-13 ‹0561›"), ("Kami menjawab lewat 0811 00000.", "23-33 ‹0811 00000›"),
        ])
    func found(line: String, place: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: BrokenPhone.self) == ["contact.phone \(Sound.contactLine):\(place)"])
    }

    @Test(
        "Numbers as offices write them, and other digits, are silent",
        arguments: [
            "Telepon: 0811 0000 000", "Telepon: 0811-0000-0000-0", "Telepon: (0561) 736541 ext. 207", "Telepon: 021-5296084-95",
            "Telepon: (0351) 467527, 4772787", "Telepon: +62 811 0000 000", "Telepon: +62 (0)561 736541", "Telepon: +60 3-1234 5678",
            "Telp. 31401-31402-34425", "SMS: 1708", "Call Center: 112", "Hotline: 129", "Telepon: 14045", "Telepon: 1500165",
            "Telepon: 0800 1 123456", "SMS/WA: 0821-8243-7282", "WhatsApp: 0811 0000 000 (Senin–Jumat 08.00–15.00)",
            "Telepon (08.00–15.00): 0811 0000 000", "WA (sejak 2025): 0811 0000 000", "Surat: Jalan Contoh 12, Kota Contoh 70000",
            "Datang langsung pukul 08.00–15.00", "Surat Keputusan Nomor 0123/KPT/2025", "Telepon: dijawab dalam 120 menit",
            "LAPOR!: SMS 1708 atau @lapor1708", "Telepon: jam kerja", "Tanggal 01-02-2025 sampai 03-04-2026", "Kotak saran",
            "Petugas: Kepala Subbagian Umum, 0811 0000 000", "NIP 19800101 200501 1 001",
            "Telepon: 0811 0000 000\n  - Jam: 0800-1500", "Jam: 0800-1500",
        ])
    func nearMiss(line: String) {
        #expect(Checked(Sound.card(contact: line)).findings(of: BrokenPhone.self) == [])
    }

    @Test("The numbers of an office")
    func office() {
        let path = Checked.officePath
        func found(_ key: String) -> [String] { Checked(office: Sound.office(key)).findings(of: BrokenPhone.self) }
        #expect(found("telepon: (021) 555") == ["\(path): contact.phone 4:10-19 ‹(021) 555›"])
        #expect(found("telepon: \"0811 0000\"") == ["\(path): contact.phone 4:11-20 ‹0811 0000›"])
        #expect(found("telepon: [(021) 555 0100, 0811 0000 000, 14045]") == [])
        #expect(found("whatsapp: 811 0000 000") == ["\(path): contact.phone 6:11-23 ‹811 0000 000›"])
    }

    @Test("A number that hangs on a postal code")
    func glued() {
        let path = Checked.officePath
        func found(_ key: String) -> [String] { Checked(office: Sound.office(key)).findings(of: BrokenPhone.self) }
        #expect(
            found("alamat: Jalan Contoh 1, Kota Contoh 70000 70000 0210000000")
                == ["\(path): contact.phone 3:49-59 ‹0210000000›"])
        #expect(found("alamat: Jalan Contoh 1, Kota Contoh 700000210000000") == ["\(path): contact.phone 3:37-52 ‹700000210000000›"])
        #expect(found("alamat: Jalan Contoh 1, Kota Contoh 70000, Telp. 0210000000") == [])
        #expect(found("alamat: Jalan Contoh 1, Kota Contoh 70000, 0210000000") == [])
        #expect(found("alamat: Jalan Contoh RT 005/RW 012 Nomor 12345, Kota Contoh") == [])
        let card = Sound.card + "\n## Lokasi\nJalan Contoh 1, Kota Contoh 70000 0210000000\n"
        #expect(Checked(card).findings(of: BrokenPhone.self) == ["contact.phone \(Sound.line(of: "Jalan", in: card)):35-45 ‹0210000000›"])
    }

    @Test("What it says")
    func words() {
        let card = Sound.card(contact: "Telepon: 0811 000 0")
        #expect(
            Checked(card).messages(of: BrokenPhone.self) == [
                "“0811 000 0” bukan nomor telepon yang lengkap → periksa angkanya: nomor seluler 10–13 angka mulai dari 08, nomor lain kode wilayah dengan 0 lalu 5–8 angka, misalnya (0561) 736541"
            ])
        #expect(
            Checked(card).messages(of: BrokenPhone.self, in: .english) == [
                "“0811 000 0” is no complete telephone number → check its digits: a mobile number has 10–13 from 08 on, any other an area code with its 0 and 5–8 digits, e.g. (0561) 736541"
            ])
    }
}
