interface ChoiceFieldProps {
  legend: string;
  /** What can be chosen, in order; the place in this list is what is sent. */
  choices: readonly string[];
  /** What is wrong when nothing was chosen. */
  fault?: string | undefined;
  /** Chosen already. */
  chosen?: number | undefined;
}

/** Ways to act in a situation that is practised, one to choose. */
export function ChoiceField({ legend, choices, fault, chosen }: ChoiceFieldProps) {
  return (
    <fieldset className="question" aria-describedby={fault && "choice-fault"}>
      <legend>{legend}</legend>
      {fault && (
        <p className="fault" id="choice-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="options">
        {choices.map((text, choice) => (
          <label className="option" key={text}>
            <input type="radio" name="choice" value={choice} defaultChecked={choice === chosen} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
