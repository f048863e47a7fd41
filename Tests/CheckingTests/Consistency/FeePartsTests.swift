import Testing

@testable import Checking

@Suite("fee.parts")
struct FeePartsTests {
    private func card(_ fee: String) -> String {
        Sound.card.with("Tidak dipungut biaya\n", fee + "\n").with("3. Menandatangani izin\n", "3. Membayar, lalu menandatangani izin\n")
    }

    @Test("A group for some people among groups that are added up is found")
    func found() {
        let card = card("### Umum\n- Rawat jalan: Rp15.000\n### Peserta BPJS\n- Gratis")
        #expect(Checked(card).findings(of: FeeParts.self) == ["fee.parts 43:1-9 ‹### Umum›", "fee.parts 45:1-17 ‹### Peserta BPJS›"])
        #expect(
            Checked(card).messages(of: FeeParts.self).first
                == "Kelompok “Umum” tidak dibayar semua orang, sehingga jumlah biaya tidak dihitung → jika salah satu saja yang dibayar, tulis semuanya sebagai satu daftar; jika hanya untuk sebagian orang, tulis judulnya “### Bagi …”"
        )
        #expect(Checked(card).messages(of: FeeParts.self, in: .english).count == 2)
        #expect(Checked(self.card("### Retribusi\n- Papan: Rp15.000\n### Denda bila terlambat\n- Rp5.000")).findings(of: FeeParts.self).count == 1)
    }

    @Test(
        "Groups of which one is chosen are found, both of them",
        arguments: [
            "### Izin baru\n- Rp100.000\n### Perpanjangan\n- Rp50.000", "### Paspor 5 tahun\n- Rp350.000\n### Paspor 10 tahun\n- Rp650.000",
            "### SIM A\n- Baru: Rp120.000\n### SIM C\n- Baru: Rp100.000", "### Roda dua\n- Rp2.000\n### Roda empat\n- Rp5.000",
            "### Dalam kota\n- Rp10.000\n### Luar kota\n- Rp25.000", "### Hari kerja\n- Rp10.000\n### Hari libur\n- Rp15.000",
            "### Rawat jalan\n- Rp15.000\n### Rawat inap\n- Rp150.000", "### Hilang\n- Rp1.000.000\n### Rusak\n- Rp500.000",
            "### Paspor biasa\n- Rp350.000\n### Paspor elektronik\n- Rp650.000", "### Pasar pagi\n- Rp1.000\n### Pasar sore\n- Rp2.000",
            "### Klinik gigi\n- Pendaftaran: Rp5.000\n- Pemeriksaan: Rp20.000\n### Klinik mata\n- Pendaftaran: Rp5.000\n- Pemeriksaan: Rp30.000",
            "### Rumah tinggal\n- Rp100.000\n### Ruko\n- Rp300.000",
        ])
    func kinds(fee: String) {
        #expect(Checked(card(fee)).findings(of: FeeParts.self).count == 2)
    }

    @Test(
        "Groups that everybody pays, cases, and a group alone are silent",
        arguments: [
            "### Beban\n- Hilang: Rp1.000.000\n### Paspor\n- Paspor: Rp350.000", "### Umum\n- Rp15.000",
            "### Bagi umum\n- Rp15.000\n### Bagi peserta BPJS\n- Gratis", "- Umum: Rp15.000\n- Peserta BPJS: gratis",
            "### Izin\n- Gratis\n### Jaminan bongkar\n- Rp250.000", "### Kartu baru\n- Rp1.000\n### Map baru\n- Rp2.000",
            "### Tahap 1\n- Rp1.000\n### Tahap 2\n- Rp2.000", "### Paspor baru\n- Rp350.000\n### Biaya percepatan\n- Rp1.000.000",
            "### Retribusi\n- Izin: Rp10.000\n### Administrasi\n- Izin: Rp20.000", "### Tahap I\n- Retribusi: Rp10.000\n### Tahap II\n- Retribusi: Rp20.000",
            "### Kartu\n- Dewasa: Rp10.000\n### Map\n- Dewasa: Rp20.000",
            "### Ujian teori\n- Biaya: Rp10.000\n### Ujian praktik\n- Biaya: Rp20.000",
            "### Kios A\n- Retribusi: Rp10.000\n### Kebersihan\n- Retribusi: Rp5.000",
        ])
    func nearMiss(fee: String) {
        #expect(Checked(card(fee)).findings(of: FeeParts.self) == [])
    }
}
