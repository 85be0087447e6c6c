/** The page of the small window in which a ribbon button says why it did nothing. */
import { decodeMessage, sentencesOf } from './command-message';
import './message.css';

function showMessage(): void {
  const message = decodeMessage(window.location.hash);
  if (!message) return;
  document.documentElement.lang = message.language;
  const paragraphs = sentencesOf(message).map((sentence) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    return paragraph;
  });
  document.getElementById('message')?.replaceChildren(...paragraphs);
}

showMessage();
