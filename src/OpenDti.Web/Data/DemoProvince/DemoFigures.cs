using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Made-up figures that fit a set's rules: the same for the same unit, year and input, better for stronger units, better with the years.</summary>
public sealed class DemoFigures(CompiledSet set)
{
    /// <summary>A measurement for each input of a criterion; none where what was made up would be refused.</summary>
    public IReadOnlyDictionary<InputId, Measurement> For(DemoUnit unit, int yearsAgo, Criterion criterion)
    {
        var strength = Math.Clamp(unit.Strength - (yearsAgo * 4), 5, 98);
        var inputs = set.InputsOf(criterion);
        var values = new Dictionary<InputId, Measurement>();
        decimal? before = null;
        foreach (var input in inputs.Reverse())
        {
            var dice = Dice($"{unit.Code}|{yearsAgo}|{input.Id}");
            var value = ValueOf(input, inputs.Count, strength, dice, before);
            before = value is Measurement.Number number ? number.Value : null;
            values[input.Id] = value;
        }

        return AnswerCheck.Check(set, criterion, values).Count == 0 ? values : new Dictionary<InputId, Measurement>();
    }

    /// <summary>The last input of a rule is the whole that the earlier ones are a part of; a count that stands alone is a small one.</summary>
    private static Measurement ValueOf(InputDefinition input, int inputsOfRule, int strength, int dice, decimal? whole)
    {
        var spread = Math.Clamp(strength + (dice % 31) - 15, 0, 100);
        return input.Kind switch
        {
            InputKind.YesNo => new Measurement.YesNo(spread > 45),
            InputKind.Choice => new Measurement.Choice(input.Options[Place(input.Options.Count, spread)].Id),
            InputKind.Percent => new Measurement.Number(Math.Clamp(40 + (spread * 6 / 10), 0, 100)),
            InputKind.Count when whole is { } all => new Measurement.Number(Math.Floor(all * spread / 100m)),
            InputKind.Count when inputsOfRule == 1 => new Measurement.Number(1 + (spread / 12)),
            InputKind.Count => new Measurement.Number(24 + (dice % 190)),
            InputKind.Number when input.Unit == "ngày" => new Measurement.Number((100 - spread) / 10),
            InputKind.Number => new Measurement.Number(150 + (dice % 900)),
            _ => Measurement.NotEntered,
        };
    }

    private static int Place(int options, int spread) => Math.Clamp((100 - spread) * options / 70, 0, options - 1);

    private static int Dice(string seed) =>
        (int)(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed))) % 1_000_000);
}
