import Testing

@testable import Checking

@Suite("time.steps")
struct TimeStepsTests {
    private static let promise = "Paling lama 4 (empat) hari kerja sejak berkas lengkap"

    private func card(promise: String = Self.promise, step2: String = "1 hari kerja", step3: String = "2 hari kerja") -> String {
        Sound.card.with(Self.promise, promise).with("   - Waktu: 1 hari kerja\n", "   - Waktu: \(step2)\n").with("   - Waktu: 2 hari kerja\n", "   - Waktu: \(step3)\n")
    }

    @Test("Steps that take longer than the promise are found")
    func found() {
        let card = card(promise: "Paling lama 4 (empat) hari kerja", step3: "5 hari kerja")
        #expect(Checked(card).findings == ["time.steps 40:1-33 ‹Paling lama 4 (empat) hari kerja›"])
        #expect(
            Checked(card).messages(of: TimeSteps.self) == [
                "Janjinya “Paling lama 4 (empat) hari kerja”, tetapi langkah-langkahnya memerlukan 6 hari kerja; yang terlama langkah 3 → perbaiki jangka waktunya, atau waktu pada langkahnya"
            ])
        #expect(
            Checked(card).messages(of: TimeSteps.self, in: .english) == [
                "The promise is “Paling lama 4 (empat) hari kerja” but the steps take 6 working days; the longest is step 3 → mend the completion time, or the time of the steps"
            ])
        let withSop = card.with("topik: [usaha]\n", "topik: [usaha]\nsop:\n  nomor: SOP-1\n")
        #expect(Checked(withSop).findings(of: TimeSteps.self).count == 1)
    }

    @Test("Of two times of a step the first counts")
    func twice() {
        let card = card(promise: "Paling lama 4 (empat) hari kerja", step3: "5 hari kerja\n   - Waktu: 1 menit")
        #expect(Checked(card).findings(of: TimeSteps.self).count == 1)
    }

    @Test("A promise that counts from an event is held against the steps behind it")
    func anchored() {
        // Step 2 makes the file complete.
        #expect(Checked(card(step2: "9 hari kerja")).findings(of: TimeSteps.self) == [])
        #expect(Checked(card(step3: "5 hari kerja")).findings(of: TimeSteps.self).count == 1)
        // No step names the event.
        #expect(Checked(card(promise: "4 hari kerja sejak wawancara", step3: "5 hari kerja")).findings(of: TimeSteps.self) == [])
    }

    @Test("A promise of hours is broken by a step of a working day")
    func classes() {
        #expect(Checked(card(promise: "1 jam")).findings(of: TimeSteps.self).count == 1)
        #expect(Checked(card(promise: "Paling lama 60 menit", step2: "10 menit", step3: "1 hari kerja")).findings(of: TimeSteps.self).count == 1)
        #expect(Checked(card(promise: "1 x 24 jam", step2: "10 menit", step3: "1 hari kerja")).findings(of: TimeSteps.self) == [])
        #expect(Checked(card(promise: "2 jam", step2: "10 menit", step3: "setengah hari kerja")).findings(of: TimeSteps.self) == [])
    }

    @Test(
        "Units that cannot be exchanged are compared where that is sure: of several the most is counted",
        arguments: [
            ("3 hari", "9 hari kerja"), ("3 hari", "3 hari"), ("3 hari kalender", "4 hari"), ("3 hari kalender", "80 jam"), ("1 minggu", "8 hari kerja"), ("1 minggu", "8 hari"),
            ("1 minggu", "1 bulan"), ("1 bulan", "32 hari kalender"), ("1 bulan", "5 minggu"), ("12 jam", "1 hari kerja"),
            ("1 x 24 jam", "3 hari"), ("1 jam", "1 minggu"), ("2 minggu", "1 bulan"),
        ])
    func mixed(_ example: (promise: String, step: String)) {
        #expect(Checked(card(promise: example.promise, step2: "1 hari kerja", step3: example.step)).findings(of: TimeSteps.self).count == 1)
    }

    @Test("All units stand in the sum that is told")
    func words() {
        let card = card(promise: "Paling lama 2 hari", step2: "30 menit", step3: "3 hari kerja")
        #expect(
            Checked(card).messages(of: TimeSteps.self) == [
                "Janjinya “Paling lama 2 hari”, tetapi langkah-langkahnya memerlukan 30 menit + 3 hari kerja; yang terlama langkah 3 → perbaiki jangka waktunya, atau waktu pada langkahnya"
            ])
    }

    @Test("Each case is counted for itself")
    func cases() {
        let card = card(promise: "Paling lama 4 hari kerja").with("topik: [usaha]\n", "topik: [usaha]\nkasus:\n  sebab: [hilang, rusak]\n")
            .with("3. Menandatangani izin\n", "3. Memeriksa sebab\n   - Waktu: 1 hari kerja\n   - Untuk: hilang\n4. Menguji\n   - Waktu: 1 hari kerja\n   - Untuk: rusak\n5. Menandatangani izin\n")
        #expect(Checked(card).findings(of: TimeSteps.self) == [])
        #expect(Checked(card.with("   - Waktu: 1 hari kerja\n   - Untuk: hilang\n", "   - Waktu: 2 hari kerja\n   - Untuk: hilang\n")).findings(of: TimeSteps.self).count == 1)
    }

    @Test(
        "Estimates, other units, waits of their own, and what the applicant does are silent",
        arguments: [
            ("Paling lama 4 hari kerja", "sekitar 9 hari kerja"), ("Paling lama 4 hari kerja", "9 hari"),
            ("Paling lama 4 hari kerja", "9 hari kerja setelah wawancara"), ("sekitar 2 hari kerja", "9 hari kerja"),
            ("Paling cepat 2 hari kerja", "9 hari kerja"), ("3 hari", "2 hari kerja"), ("1 minggu", "6 hari kerja"),
            ("3 hari", "9 hari kalender"), ("9 hari kerja", "3 minggu"), ("9 hari", "3 minggu"),
            ("1 bulan", "30 hari kerja"), ("1 bulan", "4 minggu"), ("3 hari", "90 jam"), ("9 hari kerja", "300 jam"),
            ("24 jam", "2 hari kerja"),
            ("Paling lama 3 hari kerja", "2 hari kerja"), ("- Reguler: 3 hari kerja\n- Kilat: 1 hari kerja", "2 hari kerja"),
        ])
    func nearMiss(_ example: (promise: String, step: String)) {
        #expect(Checked(card(promise: example.promise, step3: example.step)).findings(of: TimeSteps.self) == [])
    }

    @Test("What only the applicant does is no promise of the office")
    func applicant() {
        let card = card(promise: "Paling lama 4 hari kerja").with("   - Waktu: 5 menit\n", "   - Waktu: paling lama 7 hari kerja\n")
        #expect(Checked(card).findings(of: TimeSteps.self) == [])
    }

    @Test("A way past other steps is not guessed at")
    func jumps() {
        let card = card(promise: "Paling lama 2 hari kerja").with("   - Jika lengkap: lanjut\n", "   - Jika lengkap: ke langkah 3\n")
        #expect(Checked(card).findings(of: TimeSteps.self) == [])
    }
}
